import type { Withheld } from './withheld.ts'

/** A withheld thing found in a text: what stands there, and where, in UTF-16 units, the end not included. */
export type WithheldHit = Withheld & { found: string; start: number; end: number }

/**
 * Where a text says what is withheld: whatever the case, the spaces of postcodes, phone numbers and registrations, and
 * the country code of a phone. Of an address the whole, its first line, each line with a number and its postcode. Never
 * inside another word or number.
 */
export function findWithheld(text: string, withheld: readonly Withheld[]): WithheldHit[] {
  return withheldFinder(withheld)(text)
}

/** The same search, made ready once for many texts. */
export function withheldFinder(withheld: readonly Withheld[]): (text: string) => WithheldHit[] {
  const searches = withheld.map((item) => ({ item, patterns: patternsOf(item) }))
  return (text) =>
    searches
      .flatMap(({ item, patterns }) => outermost(patterns.flatMap((pattern) => hitsOf(item, pattern, text))))
      .sort((a, b) => a.start - b.start)
}

function hitsOf(item: Withheld, pattern: RegExp, text: string): WithheldHit[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...item,
    found,
    start: index,
    end: index + found.length,
  }))
}

/** Names that are everyday words too: only with a capital do they name somebody. */
const alsoWords = new Set(
  'amber april art august autumn bill brook brown bush carol chance clay cook dale dawn dean drew faith field ford frank gene glen good grace grant green hall harmony heath hill hope hunt hunter iris ivy jack jade jay joy june king lane lily long love mark may mercy miles misty moss north olive page park pat patience pearl penny piper poppy price ray rich robin rod rose ruby rusty sandy short skip sky small storm summer sue temple violet wade ward way west will winter wood wren young'.split(
    ' ',
  ),
)

const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i

function patternsOf({ kind, value }: Withheld): RegExp[] {
  if (kind === 'phone') return phonePatterns(value)
  if (kind === 'vehicle') return bounded(spaced(value.replace(/[^\p{L}\p{N}]/gu, '')))
  if (kind === 'email' || kind === 'account') return bounded(words(value.replace(/^@/, '')))
  if (kind === 'namePart') return namePatterns(value)
  if (kind === 'realName' || kind === 'newName') return bounded(words(value))
  return addressPatterns(value)
}

function namePatterns(value: string): RegExp[] {
  if (!alsoWords.has(value.toLowerCase())) return bounded(words(value))
  return [value, value.toUpperCase()].flatMap((form) => bounded(words(form), 'gu'))
}

/** A number reads the same with 0, +44, 0044 or +44 (0) before it. */
function phonePatterns(value: string): RegExp[] {
  const digits = value.replace(/\D/g, '')
  const local = digits.replace(/^(?:0044|44)?0?/, '')
  if (local.length < 6) return digits === '' ? [] : bounded(spaced(digits))
  return [new RegExp(`(?<!\\d)(?:(?:\\+|00)?44${gap}0?|0)?${gap}${spaced(local)}(?!\\d)`, 'gu')]
}

function addressPatterns(value: string): RegExp[] {
  const code = postcode.exec(value)?.[0]
  const lines = value
    .replace(postcode, '')
    .split(/[,;\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const joined = joinNumbers(lines)
  const telling = joined.filter((line, place) => place === 0 || /\d/.test(line))
  const sources = [...new Set([...telling, value])].map(words)
  return [...sources, ...(code ? [spaced(code.replace(/\s/g, ''))] : [])].flatMap((source) => bounded(source))
}

/** A line that is only a number or a flat belongs to the street after it: "9, Alder Close", "Flat 2, 9 Alder Close". */
function joinNumbers(lines: readonly string[]): string[] {
  const joined: string[] = []
  let waiting = ''
  for (const line of lines) {
    const whole = waiting ? `${waiting} ${line}` : line
    if (/^(?:(?:flat|unit|apartment|room|floor)\s*)?\d*[a-z]?$/i.test(line)) {
      waiting = whole
      continue
    }
    joined.push(line)
    if (waiting) joined.push(whole)
    waiting = ''
  }
  return waiting ? [...joined, waiting] : joined
}

const gap = '[\\s().\\-–]*'

/** Each character in turn, with any spacing between. */
function spaced(characters: string): string {
  return [...characters].map(escaped).join(gap)
}

/** The words in turn, whatever stands between them: spaces, commas, full stops. */
function words(value: string): string {
  return value
    .trim()
    .split(/[\s,;.]+/)
    .filter((word) => word !== '')
    .map((word) => [...word].map((letter) => (/['’‘]/.test(letter) ? "['’‘]" : escaped(letter))).join(''))
    .join('[\\s,;.]+')
}

function bounded(source: string, flags = 'giu'): RegExp[] {
  return source === '' ? [] : [new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags)]
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Of hits that overlap only the longest is told. */
function outermost(hits: readonly WithheldHit[]): WithheldHit[] {
  return hits.filter(
    (hit, place) =>
      !hits.some(
        (other, at) =>
          at !== place &&
          other.start <= hit.start &&
          other.end >= hit.end &&
          (other.end - other.start > hit.end - hit.start || at < place),
      ),
  )
}
