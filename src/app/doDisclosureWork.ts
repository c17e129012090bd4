import { disclosurePaper, disclosureStem } from '#src/documents/disclosure/disclosurePaper.ts'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'
import { renderersWith } from '#src/documents/render/renderers.ts'
import { zipFiles } from '#src/documents/render/zip/zipFiles.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import type { DisclosureRequest, Made } from '#src/features/drafts/services.ts'
import { noFonts } from './doPaperWork.ts'
import { stepWords } from './stepWords.ts'

/** Makes the paper for the disclosure unit: a zip of it as PDF and as a Word file, and of nothing else. Never rejects. */
export async function doDisclosureWork(
  { draft, today, profile, audit = '', reason }: DisclosureRequest,
  loadFonts: () => Promise<PdfFonts>,
): Promise<Made> {
  try {
    const fonts = await loadFonts().catch(() => undefined)
    if (!fonts) return { ok: false, because: 'fonts', message: noFonts }
    const paper = disclosurePaper(draft, {
      today,
      reason,
      audit,
      marking: profile.protectiveMarking,
      findings: checkCase(draft, today),
      words: stepWords,
    })
    const { pdf, docx } = renderersWith(fonts)
    const bytes = zipFiles([
      { name: `${disclosureStem}.pdf`, bytes: await pdf(paper) },
      { name: `${disclosureStem}.docx`, bytes: await docx(paper) },
    ])
    return { ok: true, bytes: new Uint8Array(bytes), final: false }
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault)
    return { ok: false, because: 'worker', message: `The export could not be made. ${message}` }
  }
}
