/** Whole seconds to wait after so many wrong secrets in a row: 0, 1, 2, 4 and so on up to 60. Nothing is ever wiped. */
export function waitAfter(failures: number): number {
  return failures >= 1 ? Math.min(60, 2 ** (Math.floor(failures) - 1)) : 0
}
