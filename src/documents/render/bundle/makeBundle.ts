import type { BundleExhibit, BundleInput } from '#src/documents/bundle/bundleInput.ts'
import { type BundlePart, bundleSections, type Held } from '#src/documents/bundle/bundleParts.ts'
import type { PageSpan } from '#src/documents/bundle/coverSheet.ts'
import { movedEntries } from '#src/documents/bundle/movedEntries.ts'
import { type BundleOptions, goOn } from './bundleOptions.ts'
import type { Layout } from './layout.ts'
import { measureExhibit } from './openExhibit.ts'
import { settleBundle } from './settleBundle.ts'
import { writeBundle } from './writeBundle.ts'

/** Where an entry stands in the bundle. */
export type PlacedPart = PageSpan & {
  label: string
  title: string
  /** The title of a paper, the reference of an exhibit. */
  name: string
  kind: BundlePart['kind']
}

/** What a bundle came to: its pages, its entries, which of them moved since one was given out, and the exhibits that could not be used, each with a plain reason. */
export type MadeBundle = {
  pages: number
  parts: PlacedPart[]
  moved: string[]
  leftOut: { reference: string; reason: string }[]
}

/**
 * One PDF of all papers and exhibits: an index with links, bookmarks, pages numbered from 1 on the index, tagged, and without a
 * claim to PDF/UA or PDF/A, since nobody knows what exhibits hold. The same input gives the same bytes. An exhibit that cannot be
 * used keeps its cover sheet and is named. Exhibits are fetched one at a time, and twice. Throws BundleStopped.
 */
export async function makeBundle(input: BundleInput, options: BundleOptions): Promise<MadeBundle> {
  const held = await measured(input.exhibits, options)
  const sections = bundleSections(input, (exhibit) => held.get(exhibit) ?? { state: 'notLoaded' })
  const drawn = settleBundle(input, sections, options)
  await writeBundle(drawn, options)
  const parts = sections.flatMap((section) => section.parts).map((part) => placed(part, drawn.layout))
  return {
    pages: drawn.layout.total,
    parts,
    moved: movedEntries(input.given, parts),
    leftOut: [...held].flatMap(([{ reference }, one]) =>
      one.state === 'leftOut' ? [{ reference, reason: one.reason }] : [],
    ),
  }
}

async function measured(
  exhibits: readonly BundleExhibit[],
  options: BundleOptions,
): Promise<Map<BundleExhibit, Held>> {
  const held = new Map<BundleExhibit, Held>()
  for (const [index, exhibit] of exhibits.entries()) {
    goOn(options)
    options.tell?.({
      doing: 'looking at exhibits',
      at: index + 1,
      of: exhibits.length,
      title: exhibit.reference,
    })
    held.set(exhibit, await measureExhibit(exhibit))
  }
  return held
}

function placed(part: BundlePart, { spans }: Layout): PlacedPart {
  const { label, title, kind } = part
  const name = part.kind === 'paper' ? title : part.exhibit.reference
  return { label, title, name, kind, ...(spans.get(label) ?? { first: 0, last: 0 }) }
}
