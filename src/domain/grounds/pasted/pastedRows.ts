import type { IsoDate } from '#src/domain/shared/dates.ts'
import { cellsOf } from './cells.ts'
import { readActLine } from './readActLine.ts'
import { readWhen } from './readWhen.ts'

/** What a column of pasted rows holds. */
export const columnKinds = ['date', 'time', 'what', 'place', 'exhibit', 'ignore'] as const
export type ColumnKind = (typeof columnKinds)[number]

/** Pasted text as rows of cells, with a guess at each column. `header` is the row of names above, where there is one. */
export type PastedRows = { header: string[] | undefined; rows: string[][]; columns: ColumnKind[] }

const headings: readonly [ColumnKind, RegExp][] = [
  ['date', /\b(date|day|when)\b/i],
  ['time', /\btime\b/i],
  ['place', /\b(place|location|where|address)\b/i],
  ['exhibit', /\b(exhibit|evidence|ref|reference)\b/i],
  ['what', /\b(what|incident|event|act|description|details|summary|note|notes|text|happened)\b/i],
]

/** Reads rows copied from a spreadsheet (tabs, or semicolons) or the lines of a log, each beginning with a date. */
export function pastedRows(text: string, today: IsoDate): PastedRows {
  const separator = separatorOf(text)
  if (!separator) return { header: undefined, rows: logRows(text, today), columns: ['date', 'what'] }

  const all = cellsOf(text, separator)
  const [first = [], ...rest] = all
  const header = isHeader(first, today) ? first : undefined
  const rows = header ? rest : all
  return { header, rows, columns: columnsOf(header, rows, today) }
}

function separatorOf(text: string): string | undefined {
  if (text.includes('\t')) return '\t'
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const semicolons = lines.map((line) => line.split(';').length - 1)
  return (semicolons[0] ?? 0) > 0 && semicolons.filter((count) => count > 0).length > lines.length / 2
    ? ';'
    : undefined
}

/** A line that begins with no date goes on with the one before. */
function logRows(text: string, today: IsoDate): string[][] {
  const rows: string[][] = []
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue
    const { when, what } = readActLine(line, today)
    const before = rows.at(-1)
    if (when || !before)
      rows.push(when ? [line.trim().slice(0, line.trim().length - what.length), what] : ['', what])
    else before[1] = `${before[1]}\n${what}`.trim()
  }
  return rows.map(([when = '', what = '']) => [when.replace(/[\s:;,–—-]+$/, ''), what])
}

function isHeader(row: readonly string[], today: IsoDate): boolean {
  const named = row.filter((cell) => cell.length < 40 && headings.some(([, name]) => name.test(cell)))
  return named.length > 0 && !row.some((cell) => readWhen(cell, today))
}

function columnsOf(
  header: readonly string[] | undefined,
  rows: readonly string[][],
  today: IsoDate,
): ColumnKind[] {
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length))
  const taken = new Set<ColumnKind>()
  const columns = Array.from({ length: width }, (_, at): ColumnKind => {
    const kind = header ? headingOf(header[at] ?? '') : kindOfCells(rows, at, today)
    if (!kind || taken.has(kind)) return 'ignore'
    taken.add(kind)
    return kind
  })
  return taken.has('what') ? columns : withLongestAsWhat(columns, rows)
}

const headingOf = (cell: string) => headings.find(([, name]) => name.test(cell))?.[0]

function kindOfCells(rows: readonly string[][], at: number, today: IsoDate): ColumnKind | undefined {
  const cells = rows.slice(0, 20).flatMap((row) => row[at] || [])
  const most = (fits: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(fits).length > cells.length / 2
  if (most((cell) => /^\d{1,2}[:.]\d{2}/.test(cell))) return 'time'
  if (most((cell) => readWhen(cell, today) !== undefined)) return 'date'
  return most((cell) => /^[A-Z]{1,4}\/\d+$/i.test(cell)) ? 'exhibit' : undefined
}

/** Where no column is named so, the one with the most words tells what happened. */
function withLongestAsWhat(columns: readonly ColumnKind[], rows: readonly string[][]): ColumnKind[] {
  const lengths = columns.map((kind, at) =>
    kind === 'ignore' ? rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) : -1,
  )
  const longest = lengths.indexOf(Math.max(...lengths))
  return columns.map((kind, at) => (at === longest && kind === 'ignore' ? 'what' : kind))
}
