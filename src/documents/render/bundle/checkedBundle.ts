import type { BundleInput } from '#src/documents/bundle/bundleInput.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { type BundleHit, scanBundle } from '#src/domain/checks/scanBundle.ts'
import { type BundleOptions, goOn } from './bundleOptions.ts'
import { type MadeBundle, makeBundle, type PlacedPart } from './makeBundle.ts'

/** Reads back what was taken: the words of each page as its file tells them. */
export type ReadingBack = { readBack: () => Promise<string[]> }

/** A bundle with what its own pages were found to give away; of that of the police nothing is looked for. */
export type CheckedBundle = MadeBundle & { hits: BundleHit[] }

/**
 * Makes a bundle; a served one is then read back as another program would, and searched for every withheld detail of the case,
 * with the descriptions of its figures, which no page shows. Throws what makeBundle throws.
 */
export async function checkedBundle(
  input: BundleInput,
  file: CaseFile,
  { readBack, ...options }: BundleOptions & ReadingBack,
): Promise<CheckedBundle> {
  const made = await makeBundle(input, options)
  if (input.kind === 'police') return { ...made, hits: [] }
  goOn(options)
  const pages = await readBack()
  if (pages.length !== made.pages) throw new Error('The finished bundle could not be read back whole')
  const hits = scanBundle(withDescriptions(pages, input, made.parts), file)
  // What a paper nearly says is a finding of the case, and is answered there; nobody has looked for it on an exhibit.
  return { ...made, hits: hits.filter(({ stops, page }) => stops || isOfExhibit(page, made.parts)) }
}

const isOfExhibit = (page: number, parts: readonly PlacedPart[]) =>
  parts.some(({ kind, first, last }) => kind === 'exhibit' && page >= first && page <= last)

/** What is read out of a figure stands with the first page of its paper. */
function withDescriptions(
  pages: readonly string[],
  { papers }: BundleInput,
  parts: readonly PlacedPart[],
): string[] {
  const said = new Map<number, string[]>()
  for (const { blocks, title } of papers) {
    const first = parts.find((part) => part.kind === 'paper' && part.title === title)?.first ?? 1
    const alts = blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : []))
    said.set(first, [...(said.get(first) ?? []), ...alts])
  }
  return pages.map((text, index) => [text, ...(said.get(index + 1) ?? [])].join('\n'))
}
