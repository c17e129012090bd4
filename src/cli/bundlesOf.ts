import type { Paper } from '#src/documents/blocks.ts'
import { bundleAudience, bundleFiles } from '#src/documents/bundle/bundleInput.ts'
import { bundleOf, type FindCopy } from '#src/documents/bundle/bundleOf.ts'
import type { BundleFile } from '#src/documents/packs/withBundle.ts'
import { checkedBundle, type ReadingBack } from '#src/documents/render/bundle/checkedBundle.ts'
import { joined } from '#src/documents/render/pdf/squeeze.ts'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { BundleHit } from '#src/domain/checks/scanBundle.ts'

export type BundleMaking = {
  fonts: PdfFonts
  textOf: ReadingBack['textOf']
  sha256: (bytes: Uint8Array) => Promise<string>
  /** The copy of an exhibit that a bundle may hold. */
  find: FindCopy
  err: (text: string) => void
}

/** The bundle for the papers of one audience; undefined for one that has none, and for one that gives something withheld away, which is told. */
export async function bundleFor(
  audience: Paper['audience'],
  file: CaseFile,
  papers: readonly Paper[],
  { fonts, textOf, sha256, find, err }: BundleMaking,
): Promise<BundleFile | undefined> {
  const kind = kinds.find((one) => bundleAudience[one] === audience)
  if (!kind) return undefined
  const pieces: Uint8Array[] = []
  const input = bundleOf(kind, file, papers, find)
  const { pages, leftOut, hits } = await checkedBundle(input, file, {
    fonts,
    textOf,
    take: (piece) => pieces.push(piece),
    whole: async () => joined(pieces),
  })
  const name = bundleFiles[kind]
  for (const { reference, reason } of leftOut) err(`${name}: exhibit ${reference} is left out. ${reason}\n`)
  for (const hit of hits) err(`${name}: ${wordsOf(hit)}\n`)
  if (hits.some(({ stops }) => stops)) {
    err(`${name} was not written, because it gives away what is withheld.\n`)
    return undefined
  }
  const bytes = joined(pieces)
  return { name, bytes, pages, sha256: await sha256(bytes), draft: input.face.draft }
}

const kinds = ['served', 'police'] as const

const wordsOf = ({ page, found, what, stops }: BundleHit) =>
  stops
    ? `page ${page} says “${found}”, the withheld ${what}.`
    : `page ${page} says “${found}”, which is near to the withheld ${what}. Look at it before the bundle is given out.`
