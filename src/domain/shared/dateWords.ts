/** The months by name, January first. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day, "2029-02-28", as "28 February 2029". */
export function longDate(date: string): string {
  return `${Number(date.slice(8))} ${monthName(date)} ${date.slice(0, 4)}`
}

/** A day for tables: "28 Feb 2029". */
export function shortDate(date: string): string {
  return `${Number(date.slice(8))} ${monthName(date).slice(0, 3)} ${date.slice(0, 4)}`
}

/** A month, "2026-04", as "April 2026". */
export function monthAndYear(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`.trim()
}

function monthName(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? ''
}
