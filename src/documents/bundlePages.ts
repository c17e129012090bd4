import type { BundlePlace } from './blocks.ts'
import type { PageSpan } from './bundle/coverSheet.ts'

/**
 * The same blocks with the page of the bundle after every text that points at a paper or an exhibit: "exhibit LA/1, page 34",
 * "LA/1, pages 34 to 37" where all its pages are asked for, or "LA/1 (page 34)" in a sentence. `pagesOf` gives the pages as the bundle numbers them, or nothing where
 * the bundle does not hold the place; the text then stands.
 */
export function withBundlePages<Data extends object>(
  blocks: Data,
  pagesOf: (place: BundlePlace) => PageSpan | undefined,
): Data {
  return JSON.parse(
    JSON.stringify(blocks, (_, value) => {
      if (!pointsAtPlace(value)) return value
      const pages = pagesOf(value.place)
      return pages === undefined ? value : { ...value, text: `${value.text}${inWords(value.place, pages)}` }
    }),
  )
}

const noBreak = '\u00a0'

function inWords(place: BundlePlace, { first, last }: PageSpan): string {
  const exhibit = 'exhibit' in place ? place : undefined
  const words = exhibit?.whole && last > first ? `pages ${first} to ${last}` : `page ${first}`
  return exhibit?.aside ? ` (${words.replace(' ', noBreak)})` : `, ${words}`
}

function pointsAtPlace(value: unknown): value is { text: string; place: BundlePlace } {
  if (typeof value !== 'object' || value === null) return false
  return 'place' in value && typeof value.place === 'object' && 'text' in value
}
