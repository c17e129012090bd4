/** A4 in twentieths of a point: the sheet, its margins, and the width of the words. */
export const sheet = {
  width: 11906,
  height: 16838,
  side: 1077,
  top: 1077,
  bottom: 1020,
  words: 11906 - 2 * 1077,
} as const

/** A width shared out in whole twentieths of a point; what rounding leaves over goes to the last. */
export function shareOut(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / total) * width))
  const left = width - widths.reduce((sum, part) => sum + part, 0)
  return widths.map((part, place) => (place === widths.length - 1 ? part + left : part))
}
