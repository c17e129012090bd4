type Unit = 'ms' | 'kB' | 'MiB' | 'x' | ''

/** One row of the table. A budget bounds the figure itself, or its ratio to the floor or peer measured in the same run. */
export type Row = {
  what: string
  value: number
  unit: Unit
  beside?: number
  budget?: number | { ratio: number }
}

/** The middle one of some figures, and the one that nineteen of twenty do not pass; NaN of none. */
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

const heads = ['what', 'figure', 'floor', 'ratio', 'budget', 'verdict']

/** The rows as one table of columns; the first column stands left, the others right. */
export function table(rows: readonly Row[]): string {
  const all = [heads, ...rows.map(cells)]
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

function cells({ what, value, unit, beside, budget }: Row): string[] {
  const ratio = beside === undefined ? undefined : value / beside
  return [
    what,
    written(value, unit),
    beside === undefined ? '' : written(beside, unit),
    ratio === undefined ? '' : written(ratio, 'x'),
    typeof budget === 'object'
      ? written(budget.ratio, 'x')
      : budget === undefined
        ? ''
        : `${budget} ${unit}`.trim(),
    verdict(typeof budget === 'object' ? ratio : value, typeof budget === 'object' ? budget.ratio : budget),
  ]
}

function verdict(figure: number | undefined, most: number | undefined): string {
  if (most === undefined) return ''
  if (figure === undefined || Number.isNaN(figure)) return 'not measured'
  return figure <= most ? 'within' : 'OVER'
}

function written(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return '-'
  const digits = unit === '' ? 0 : unit === 'x' ? 2 : value < 100 ? 1 : 0
  return `${value.toFixed(digits)} ${unit}`.trim()
}
