/** Milliseconds as they are told: "7 ms", "1.4 s" from a second on. */
export function milliseconds(taken: number): string {
  return taken < 1000 ? `${Math.ceil(taken)} ms` : `${(taken / 1000).toFixed(1)} s`
}

/** The largest of some figures; 0 of none. */
export const longest = (figures: readonly number[]): number =>
  figures.reduce((most, each) => Math.max(most, each), 0)

/** A whole number with its thousands apart: "100,000". */
export const count = (number: number): string => number.toLocaleString('en-GB')
