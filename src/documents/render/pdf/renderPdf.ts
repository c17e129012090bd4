import type { Paper } from '#src/documents/blocks.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { blockPieces } from './blocks/blockPieces.ts'
import type { Stage } from './blocks/stage.ts'
import { checkPdf } from './check/checkPdf.ts'
import { fieldWriter } from './form/fieldWriter.ts'
import { writeAppearances } from './form/writeAppearances.ts'
import { universalAccessXml } from './identifiers.ts'
import { closeKit, type Kit, openKit, rootOf } from './kit.ts'
import { bottomOfText, drawFooter, footerLines } from './page/footer.ts'
import { drawDraftMark, drawMarks, topOfText } from './page/marks.ts'
import { outlineOf } from './page/outline.ts'
import { paginate } from './page/paginate.ts'
import { createPen, type Pen } from './page/pen.ts'
import { sheet } from './style.ts'
import type { PdfFonts } from './text/typeface.ts'
import { openTypefaces } from './text/typefaces.ts'

type Claims = 'identifiers' | 'none' | 'form'

/**
 * The paper as a tagged PDF on A4; the same paper gives the same bytes. `fonts` are whole TrueType files; what is
 * learnt about them is kept for as long as the caller keeps the same arrays.
 *
 * The identifiers of PDF/A-2a and PDF/UA-1 stand in it only when the checker finds nothing wrong. A fillable
 * paper has controls to type in instead of boxes, and never carries an identifier.
 */
export async function renderPdf(
  paper: Paper,
  fonts: PdfFonts,
  options: { fillable?: boolean } = {},
): Promise<Uint8Array> {
  if (options.fillable) return await writeAppearances(await draw(paper, fonts, 'form'), fonts.regular)
  const bytes = await draw(paper, fonts, 'identifiers')
  const problems = await checkPdf(bytes)
  return problems.length === 0 ? bytes : await draw(paper, fonts, 'none')
}

async function draw(paper: Paper, fonts: PdfFonts, claims: Claims): Promise<Uint8Array> {
  const kit = openKit({
    title: printable(paper.title),
    subject: printable(paper.reference),
    lang: paper.lang,
    madeOn: new Date(`${paper.madeOn}T00:00:00Z`),
    archival: claims === 'identifiers',
  })
  if (claims === 'identifiers') kit.appendXML(universalAccessXml)
  rootOf(kit).data.PageLabels = { Nums: [0, { S: 'D' }] }

  const pen = createPen(kit, openTypefaces(kit, fonts), (page) => drawDraftMark(paper, page))
  const element = kit.struct('Document')
  kit.addStructure(element)
  const fields = claims === 'form' ? fieldWriter(kit) : undefined
  const stage: Stage = {
    pen,
    root: { name: 'Document', element },
    fields,
    ...(paper.images && { images: paper.images }),
  }

  const foot = footerLines(paper, pen)
  const pieces = blockPieces(paper.blocks, stage, outlineOf(kit))
  paginate(pieces, pen, { top: topOfText(paper), bottom: bottomOfText(foot) })
  pen.finish()
  furnish(paper, pen, kit, foot)
  element.end()
  return await closeKit(kit)
}

/** Marks and footer go on last, when the number of pages is known. */
function furnish(paper: Paper, pen: Pen, kit: Kit, foot: ReturnType<typeof footerLines>): void {
  const { start, count } = kit.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    kit.switchToPage(start + index)
    drawMarks(paper, pen)
    drawFooter(foot, index + 1, count, pen, sheet, paper.lang)
  }
}
