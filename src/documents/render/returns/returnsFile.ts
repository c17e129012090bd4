import Papa from 'papaparse'
import { returnsFields } from '#src/domain/returns/returnsFields.ts'
import type { ReturnsRow } from '#src/domain/returns/returnsRow.ts'

/**
 * What a spreadsheet may run as a formula: a sign that begins one, also after spaces and in the wide letters of eastern
 * keyboards, whatever stands on the lines after it. The library’s own test misses a formula of several lines.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * Rows of the returns as CSV in UTF-8 with a mark at its head, so that a spreadsheet reads it as such: one line of the names of
 * the fields, then one for each application. What could be a formula has an apostrophe before it.
 */
export function returnsCsv(rows: readonly ReturnsRow[]): string {
  const fields = Object.values(returnsFields)
  const data = rows.map((row) => Object.values(named(row)))
  return `\u{feff}${Papa.unparse({ fields, data }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`
}

/** The same rows as JSON, by the names of the fields; `made` is the day on which it was exported. */
export function returnsJson(rows: readonly ReturnsRow[], made: string): string {
  return `${JSON.stringify({ kind: 'stalking protection orders: returns', schema: 1, made, rows: rows.map(named) }, null, 2)}\n`
}

function named(row: ReturnsRow): Record<string, string | number> {
  const values: Readonly<Record<string, string | number>> = row
  return Object.fromEntries(
    Object.entries(returnsFields).map(([field, label]) => [label, values[field] ?? '']),
  )
}
