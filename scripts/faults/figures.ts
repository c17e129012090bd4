/** Milliseconds as they are told: "7 ms", "1.4 s" from a second on. */
export function milliseconds(taken: number): string {
  return taken < 1000 ? `${Math.ceil(taken)} ms` : `${(taken / 1000).toFixed(1)} s`
}

/** The largest of some figures; 0 of none. */
export const longest = (figures: readonly number[]): number =>
  figures.reduce((most, each) => Math.max(most, each), 0)

/** A whole number with its thousands apart: "100,000". */
export const count = (number: number): string => number.toLocaleString('en-GB')

/** Does some work three times, for something else may hold this machine up; the result of the quickest and its milliseconds. */
export async function quickestOfThree<T>(work: () => T | Promise<T>): Promise<{ result: T; taken: number }> {
  let quickest: { result: T; taken: number } | undefined
  for (let turn = 0; turn < 3; turn += 1) {
    const started = performance.now()
    const result = await work()
    const taken = performance.now() - started
    if (!quickest || taken < quickest.taken) quickest = { result, taken }
  }
  if (!quickest) throw new Error('Nothing was done')
  return quickest
}
