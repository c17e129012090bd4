import type { Paper } from '#src/documents/blocks.ts'
import { printable } from '#src/documents/printable.ts'
import { blockPieces } from './blocks/blockPieces.ts'
import type { Stage } from './blocks/stage.ts'
import { universalAccessXml } from './identifiers.ts'
import { closeKit, type Kit, openKit, rootOf } from './kit.ts'
import { bottomOfText, drawFooter, footerLines } from './page/footer.ts'
import { drawDraftMark, drawMarks, topOfText } from './page/marks.ts'
import { outlineOf } from './page/outline.ts'
import { paginate } from './page/paginate.ts'
import { createPen, type Pen } from './page/pen.ts'
import type { PdfFonts } from './text/typeface.ts'
import { openTypefaces } from './text/typefaces.ts'

/**
 * The paper as a tagged PDF on A4. `fonts` are whole TrueType files; fonts that were parsed once are kept for as
 * long as the caller keeps the same arrays. The same paper gives the same bytes.
 */
export async function renderPdf(paper: Paper, fonts: PdfFonts): Promise<Uint8Array> {
  return await draw(paper, fonts, true)
}

async function draw(paper: Paper, fonts: PdfFonts, archival: boolean): Promise<Uint8Array> {
  const kit = openKit({
    title: printable(paper.title),
    subject: printable(paper.reference),
    lang: paper.lang,
    madeOn: new Date(`${paper.madeOn}T00:00:00Z`),
    archival,
  })
  if (archival) kit.appendXML(universalAccessXml)
  rootOf(kit).data.PageLabels = { Nums: [0, { S: 'D' }] }

  const pen = createPen(kit, openTypefaces(kit, fonts), (page) => drawDraftMark(paper, page))
  const element = kit.struct('Document')
  kit.addStructure(element)
  const stage: Stage = { pen, root: { name: 'Document', element }, lang: paper.lang, fields: undefined }

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
    drawFooter(foot, index + 1, count, pen)
  }
}
