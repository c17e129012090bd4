import { terms } from '../conditions/definitions.ts'
import { contactsIn } from '../shared/contacts.ts'

/** What in a text looks as if it said who or where somebody is; offsets in UTF-16 units, the end not included. */
export type PrivateMark = {
  kind: 'name' | 'postcode' | 'phone' | 'email' | 'vehicle' | 'account'
  start: number
  end: number
}

const postcode =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?)(?![\p{L}\p{N}])/gu
const capital = String.raw`\p{Lu}(?:['’-]?\p{L})+`
const capitals = new RegExp(`(?<![\\p{L}\\p{N}])${capital}(?:\\s+${capital})*`, 'gu')
const ofLibrary = terms.flatMap((term) => term.toLowerCase().split(' '))
/** Days, months, and words that the library writes with a capital. */
const noNames = new RegExp(
  `^(?:map|(?:${ofLibrary.join('|')})s?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$`,
  'i',
)

/**
 * Names, postcodes, phone numbers, registrations, email addresses and accounts of a text, as far as they can be told from their
 * form, for somebody to look at. `said` are names that may stand there.
 */
export function privateMarks(text: string, said: readonly string[] = []): PrivateMark[] {
  const known = new Set(said.flatMap((name) => name.toLowerCase().split(/[\s'’-]+/)))
  const found = [...contactMarks(text), ...placed(text, 'postcode', postcode)]
  const names = placed(text, 'name', capitals).flatMap((mark) => nameIn(text, mark, known))
  return apart([...found, ...names])
}

function contactMarks(text: string): PrivateMark[] {
  return contactsIn(text).flatMap(({ kind, value: found }) => {
    const value = found.replace(/[.,;]+$/, '')
    const start = text.indexOf(value)
    return start < 0 ? [] : [{ kind, start, end: start + value.length }]
  })
}

const placed = (text: string, kind: PrivateMark['kind'], pattern: RegExp): PrivateMark[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ kind, start: index, end: index + word.length }))

/** A word with a capital that no sentence begins with, and that is neither a day, a word of the library, nor a name that may be said. */
function nameIn(text: string, mark: PrivateMark, known: ReadonlySet<string>): PrivateMark[] {
  const words = text.slice(mark.start, mark.end).split(/\s+/)
  const begins = /(?:^|[.!?:;\n“(])\s*$/.test(text.slice(0, mark.start))
  const telling = (begins ? words.slice(1) : words).filter(
    (word) => !noNames.test(word) && !known.has(word.toLowerCase().replace(/[’']s$/, '')),
  )
  return telling.length > 0 ? [mark] : []
}

function apart(marks: readonly PrivateMark[]): PrivateMark[] {
  const sorted = marks.toSorted((one, other) => one.start - other.start || other.end - one.end)
  return sorted.filter((mark, at) => !sorted.slice(0, at).some(({ end }) => end > mark.start))
}
