/** A date as typed in its three boxes. */
export type DateParts = { day: string; month: string; year: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The form value of three boxes: 'YYYY-MM-DD' for a real date, else the typed text 'day/month/year', undefined when empty. */
export function joinDate({ day, month, year }: DateParts): string | undefined {
  if (day.trim() === '' && month.trim() === '' && year.trim() === '') return undefined
  return isoDate(day.trim(), monthNumber(month), year.trim()) ?? `${day}/${month}/${year}`
}

/** The boxes of a form value: an ISO date without leading zeros, half-typed text as it was typed. */
export function splitDate(value: string): DateParts {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (iso) return { day: String(Number(iso[3])), month: String(Number(iso[2])), year: iso[1] ?? '' }

  const parts = value.split('/')
  const year = parts.length > 2 ? parts.pop() : ''
  const month = parts.length > 1 ? parts.pop() : ''
  return { day: parts.join('/'), month: month ?? '', year: year ?? '' }
}

/** Reads a whole date out of pasted text such as '12/3/25', '12th March 2025' or '2025-03-12'; undefined when it is not one. */
export function readDate(text: string): DateParts | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+day,?\s+/, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words)
  if (iso) return realParts(iso[3], iso[2], iso[1])

  const british =
    /^(\d{1,2})(?:st|nd|rd|th)?(?:\s*[-/.,\s]\s*|\s+of\s+)(\d{1,2}|[a-z]+)\s*[-/.,\s]\s*(\d{4}|\d{2})$/.exec(
      words,
    )
  return british ? realParts(british[1], british[2], british[3]) : undefined
}

function realParts(day = '', month = '', year = ''): DateParts | undefined {
  const iso = isoDate(day, monthNumber(month), fullYear(year))
  return iso ? splitDate(iso) : undefined
}

// Two digits are read as the nearest century to today's officers: 00 to 49 as 2000 to 2049, 50 to 99 as 1950 to 1999.
function fullYear(year: string): string {
  if (year.length !== 2) return year
  return Number(year) < 50 ? `20${year}` : `19${year}`
}

function monthNumber(month: string): number | undefined {
  const word = month.trim().toLowerCase()
  if (/^\d{1,2}$/.test(word)) return Number(word)
  if (word === 'sept') return 9
  const at = word.length === 3 ? months.indexOf(word) : monthNames.indexOf(word)
  return at < 0 ? undefined : at + 1
}

function isoDate(day: string, month: number | undefined, year: string): string | undefined {
  if (!month || !/^\d{1,2}$/.test(day) || !/^[12]\d{3}$/.test(year)) return undefined
  if (month > 12 || Number(day) < 1 || Number(day) > daysIn(month, Number(year))) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
