import type { Outcome, Result, Row } from './row.ts'

const widths = [3, 34, 48, 15, 36] as const
const heads = ['no.', 'what', 'tried', 'outcome', 'figure']
const outcomes: readonly Outcome[] = ['passed', 'failed', 'cannot run here']

/** The heads of the table and the line below them. */
export const tableHead = (): string =>
  `${written(heads)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`

/** One row of the table, on as many lines as its longest cell needs; a reason stands with the figure. */
export function tableRow({ number, what }: Pick<Row, 'number' | 'what'>, result: Result): string {
  const figure = [result.figure, result.reason ?? ''].filter(Boolean).join(': ')
  return written([String(number), what, result.tried, result.outcome, figure])
}

/** How often each outcome was reached: "61 passed, 0 failed, 1 cannot run here". */
export function countLine(reached: readonly Outcome[]): string {
  return outcomes
    .map((outcome) => `${reached.filter((each) => each === outcome).length} ${outcome}`)
    .join(', ')
}

function written(cells: readonly string[]): string {
  const columns = cells.map((cell, at) => wrapped(cell, widths[at] ?? 20))
  const height = Math.max(...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, at) => (lines[line] ?? '').padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n')
}

/** A text in lines of at most so many signs, broken between words, and inside a word that is longer. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const pieces = (word: string, width: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(word.length / width)) }, (_, at) =>
    word.slice(at * width, (at + 1) * width),
  )
