import type { BundlePlace } from './blocks.ts'

/**
 * The same blocks with the page of the bundle after every text that points at a paper or an exhibit: "exhibit LA/1, page 34".
 * `pageOf` gives the page as the bundle numbers it, or nothing where the bundle does not hold the place; the text then stands.
 */
export function withBundlePages<Data extends object>(
  blocks: Data,
  pageOf: (place: BundlePlace) => string | undefined,
): Data {
  return JSON.parse(
    JSON.stringify(blocks, (_, value) => {
      if (!pointsAtPlace(value)) return value
      const page = pageOf(value.place)
      return page === undefined ? value : { ...value, text: `${value.text}, page ${page}` }
    }),
  )
}

function pointsAtPlace(value: unknown): value is { text: string; place: BundlePlace } {
  if (typeof value !== 'object' || value === null) return false
  return 'place' in value && typeof value.place === 'object' && 'text' in value
}
