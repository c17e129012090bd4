import type { BundlePlace } from '#src/documents/blocks.ts'
import type { BundlePart, BundleSection } from '#src/documents/bundle/bundleParts.ts'
import type { PageSpan } from '#src/documents/bundle/coverSheet.ts'
import { actName, type Layout } from './layout.ts'

/**
 * Gives the pages of a place as `known` has them: of a paper or an exhibit all, of an act the one on which its row begins; nothing
 * where the bundle does not hold it. While nothing is known it gives pages of three digits, so that the lines break as they will.
 */
export function pagesOfPlace(
  sections: readonly BundleSection[],
  known: Layout,
): (place: BundlePlace) => PageSpan | undefined {
  const parts = sections.flatMap((section) => section.parts)
  return (place) => {
    const part = parts.find((one) => isAt(one, place))
    if (!part) return undefined
    const span = known.spans.get(part.label) ?? unknown
    const page = 'act' in place && known.acts.get(actName(part.label, place.act))
    return page ? { first: page, last: page } : span
  }
}

const unknown: PageSpan = { first: 888, last: 889 }

function isAt(part: BundlePart, place: BundlePlace): boolean {
  if ('paper' in place) return part.kind === 'paper' && part.paper.code === place.paper
  return part.kind === 'exhibit' && part.exhibit.reference === place.exhibit
}
