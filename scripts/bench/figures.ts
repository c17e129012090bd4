/** One row of the table: what was measured, the figure, its floor or peer measured in the same run, and its budget. */
export type Row = { what: string; figure: string; beside?: string; budget?: string }

/** The middle one of some figures, and the one that nineteen of twenty do not pass. */
export function middle(figures: readonly number[]): number {
  return quantile(figures, 0.5)
}
export function ninetyFifth(figures: readonly number[]): number {
  return quantile(figures, 0.95)
}

function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const ms = (figure: number) => `${figure.toFixed(figure < 100 ? 1 : 0)} ms`
export const ratio = (figure: number, peer: number) => `${(figure / peer).toFixed(2)} x`

/** The rows as one table of columns. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, figure, beside = '', budget = '' }) => [what, figure, beside, budget])
  const all = [['what', 'figure', 'beside', 'budget'], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
