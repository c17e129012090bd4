import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { Paper } from '#src/documents/blocks.ts'
import type { BundleExhibit, BundleFace, BundleInput } from '#src/documents/bundle/bundleInput.ts'
import { makeBundle } from '#src/documents/render/bundle/makeBundle.ts'
import { joined } from '#src/documents/render/pdf/squeeze.ts'
import { pdfFonts } from './pdfFonts.ts'

export const aFace: BundleFace = {
  lang: 'en-GB',
  audience: 'serve-and-lodge',
  draft: false,
  training: false,
  marking: 'OFFICIAL-SENSITIVE',
  reference: 'NP/2026/0042',
  audit: 'Audit head 3f9a12bc',
  madeOn: '2026-11-23',
}

/** A short paper: so many pages with a heading, a sentence and a section each. */
export function aPaper(title: string, pages = 1, changes: Partial<Paper> = {}): Paper {
  const page = (number: number): Paper['blocks'] => [
    ...(number > 1 ? [{ kind: 'pageBreak' } as const] : []),
    { kind: 'heading', level: number === 1 ? 1 : 2, text: number === 1 ? title : `Section ${number}` },
    { kind: 'paragraph', text: `Words of ${title}, sheet ${number}.` },
  ]
  const blocks = Array.from({ length: pages }, (_, index) => page(index + 1)).flat()
  return { code: 'D0', stem: 'a-paper', title, ...aFace, blocks, ...changes }
}

/** A PDF as it might be handed in: so many pages of one size, each with words of its own. */
export async function anExhibitPdf(
  pages: number,
  { size = [595.28, 841.89], turn = 0 }: { size?: [number, number]; turn?: number } = {},
): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number += 1) {
    const page = file.addPage(size)
    page.setRotation(degrees(turn))
    page.drawText(`Message number ${number}`, { x: 20, y: size[1] - 40, size: 14, font })
  }
  return await file.save()
}

export function anExhibit(
  reference: string,
  pages?: Uint8Array,
  changes: Partial<BundleExhibit> = {},
): BundleExhibit {
  return {
    reference,
    description: 'Screenshots of messages',
    acts: [1, 2],
    redacted: false,
    indexOnly: false,
    pages: pages && (async () => pages),
    ...changes,
  }
}

export function aBundleInput(changes: Partial<BundleInput> = {}): BundleInput {
  return {
    kind: 'served',
    face: aFace,
    opening: [{ kind: 'heading', level: 1, text: 'Index of the bundle' }],
    papers: [aPaper('Application', 3), aPaper('Chronology')],
    exhibits: [],
    ...changes,
  }
}

/** The bundle as one file, and what was told of it. */
export async function aBundle(changes: Partial<BundleInput> = {}) {
  const pieces: Uint8Array[] = []
  const made = await makeBundle(aBundleInput(changes), {
    fonts: pdfFonts,
    take: (bytes) => pieces.push(bytes),
  })
  return { made, bytes: joined(pieces) }
}
