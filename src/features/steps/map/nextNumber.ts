/** The number of a new map: one more than the highest so far. */
export function nextNumber(zones: readonly { number?: number | undefined }[]): number {
  return Math.max(0, ...zones.map(({ number = 0 }) => number)) + 1
}
