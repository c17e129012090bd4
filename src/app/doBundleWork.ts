import { bundleOf, type FindCopy } from '#src/documents/bundle/bundleOf.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import type { BundleProgress } from '#src/documents/render/bundle/bundleOptions.ts'
import { checkedBundle } from '#src/documents/render/bundle/checkedBundle.ts'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import type { BundleMade } from '#src/features/drafts/services.ts'
import type { BundleWork } from './bundleMessages.ts'
import { noFonts } from './doPaperWork.ts'

/** What the worker needs besides the case. */
export type BundleTools = {
  loadFonts: () => Promise<PdfFonts>
  textOf: (pdf: Blob) => Promise<string[]>
  /** The copy of an exhibit that this bundle may hold. */
  find: FindCopy
  tell: (progress: BundleProgress) => void
}

/** Makes the bundle that was asked for, as a file whose bytes are no longer held in memory. Never rejects. */
export async function doBundleWork(work: BundleWork, tools: BundleTools): Promise<BundleMade> {
  const fonts = await tools.loadFonts().catch(() => undefined)
  if (!fonts) return { ok: false, because: 'fonts', message: noFonts }
  try {
    return await made(work, fonts, tools)
  } catch (fault) {
    return { ok: false, because: 'worker', message: fault instanceof Error ? fault.message : String(fault) }
  }
}

async function made(
  { draft, today, profile, audit, images, kind }: BundleWork,
  fonts: PdfFonts,
  { textOf, find, tell }: BundleTools,
): Promise<BundleMade> {
  const file = draft.case
  const findings = checkCase(draft, today)
  const papers = makePapers(file, {
    ...{ today, profile, findings, review: draft.review },
    ...(audit !== undefined && { audit }),
    ...(images && { images }),
  })
  const input = bundleOf(kind, file, papers, find)
  // Each piece becomes a blob at once: the browser keeps those outside the memory of the page.
  const pieces: Blob[] = []
  const whole = () => new Blob(pieces, { type: 'application/pdf' })
  const { pages, parts, moved, leftOut, hits } = await checkedBundle(input, file, {
    ...{ fonts, tell },
    take: (piece) => pieces.push(new Blob([piece])),
    readBack: () => textOf(whole()),
  })
  if (hits.some(({ stops }) => stops)) return { ok: false, because: 'withheld', hits }
  const bundle = whole()
  const entries = parts.map(({ name, first, last }) => ({ name, first, last }))
  const report = { pages, length: bundle.size, entries, moved, leftOut, hits }
  return { ok: true, file: bundle, final: !input.face.draft, ...report }
}
