import type { Paper } from '#src/documents/blocks.ts'
import { bundleAudience, bundleFiles } from '#src/documents/bundle/bundleInput.ts'
import { bundleOf, type CopyOf, type ExhibitCopy } from '#src/documents/bundle/bundleOf.ts'
import type { Pack } from '#src/documents/packs/packOf.ts'
import { type BundleFile, withBundle } from '#src/documents/packs/withBundle.ts'
import { checkedBundle } from '#src/documents/render/bundle/checkedBundle.ts'
import { remadeCopy } from '#src/documents/render/bundle/remadeCopy.ts'
import type { ExhibitEngine } from '#src/documents/render/exhibits/exhibitEngine.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { joined } from '#src/documents/render/pdf/squeeze.ts'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { BundleHit } from '#src/domain/checks/scanBundle.ts'

export type BundleMaking = {
  fonts: PdfFonts
  engine: ExhibitEngine
  sha256: (bytes: Uint8Array) => Promise<string>
  /** The original of an exhibit by its reference; undefined where there is none. */
  original: (reference: string) => (() => Uint8Array) | undefined
  err: (text: string) => void
}

/** The packs, with the two bundles beside the papers that they are made of. One that gives something withheld away is not there; what was left out or found is told. */
export async function withBundles(
  packs: readonly Pack[],
  file: CaseFile,
  papers: readonly Paper[],
  making: BundleMaking,
): Promise<Pack[]> {
  const all: Pack[] = []
  for (const pack of packs) {
    const bundle = await bundleFor(pack.audience, file, papers, making)
    all.push(bundle ? withBundle(pack, bundle) : pack)
  }
  return all
}

async function bundleFor(
  audience: Paper['audience'],
  file: CaseFile,
  papers: readonly Paper[],
  making: BundleMaking,
): Promise<BundleFile | undefined> {
  const { fonts, engine, sha256, err } = making
  const kind = kinds.find((one) => bundleAudience[one] === audience)
  if (!kind) return undefined
  const pieces: Uint8Array[] = []
  const input = bundleOf(kind, file, papers, (asked) => copyOf(asked, making))
  const { pages, leftOut, hits } = await checkedBundle(input, file, {
    fonts,
    take: (piece) => pieces.push(piece),
    readBack: () => textOfPages(engine, joined(pieces)),
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

/** Made once, however often it is asked for. */
function copyOf(asked: CopyOf, { engine, sha256, original }: BundleMaking): ExhibitCopy | undefined {
  const read = original(asked.reference)
  if (!read) return undefined
  let copy: Promise<Uint8Array> | undefined
  const pages = () => {
    copy ??= remadeCopy(asked, { engine, sha256, read: async () => read() })
    return copy
  }
  return { pages }
}

const wordsOf = ({ page, found, what, stops }: BundleHit) =>
  stops
    ? `page ${page} says “${found}”, the withheld ${what}.`
    : `page ${page} says “${found}”, which is near to the withheld ${what}. Look at it before the bundle is given out.`
