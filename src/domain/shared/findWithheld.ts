import { addressPatterns } from './addressPatterns.ts'
import { contactPatterns } from './contactPatterns.ts'
import { type Contact, contactsIn, handlesIn, phonesIn, platesIn } from './contacts.ts'
import { isEverydayName } from './everydayNames.ts'
import { foldText } from './foldText.ts'
import { nameInContext } from './nameInContext.ts'
import { namePartPatterns, wholeNamePatterns } from './namePatterns.ts'
import { organisationPatterns } from './organisationPatterns.ts'
import { bounded, longestWord, type Pattern, wordsInTurn } from './pattern.ts'
import { printable } from './printable.ts'
import { type Run, repeatedWords } from './repeatedWords.ts'
import type { Withheld } from './withheldThing.ts'

/**
 * A withheld thing found in a text: what stands there, and where, in UTF-16 units of the text as printed, the end not
 * included. What is not `sure` is only a part of it, nearly it, or a word that may mean something else.
 */
export type WithheldHit = Withheld & { found: string; start: number; end: number; sure: boolean }

/**
 * Where a text, as it is printed, says what is withheld: whatever the case, the accents, the dashes, and the spacing of
 * postcodes, phone numbers and registrations. Never inside another word or number.
 */
export function findWithheld(text: string, withheld: readonly Withheld[]): WithheldHit[] {
  return withheldFinder(withheld)(printable(text))
}

/** The same search, made ready once for many texts, which must be given as they are printed. */
export function withheldFinder(withheld: readonly Withheld[]): (printed: string) => WithheldHit[] {
  const searches = withheld.map((item) => ({ item, search: searchFor(item) }))
  return (printed) => {
    const folded = foldText(printed)
    const text = { plain: folded.text, lower: folded.text.toLowerCase() }
    return searches
      .flatMap(({ item, search }) =>
        outermost(search(text)).map(({ start, end, sure }) => {
          const [from, to] = [folded.at(start), folded.at(end)]
          return { ...item, found: printed.slice(from, to), start: from, end: to, sure }
        }),
      )
      .sort((a, b) => a.start - b.start)
  }
}

type Text = { plain: string; lower: string }
type Found = Run & { sure: boolean }

function searchFor(item: Withheld): (text: Text) => Found[] {
  const value = foldText(printable(item.value)).text
  if (item.kind === 'words') {
    const runs = repeatedWords(value)
    return ({ plain }) => runs(plain).map((run) => ({ ...run, sure: true }))
  }
  const patterns = patternsOf(item.kind, value)
  const inContext = isPartOfName(item) && isEverydayName(value)
  return (text) => {
    const found = patterns.flatMap((pattern) => hitsOf(pattern, text))
    return inContext ? found.flatMap((hit) => asName(hit, text.plain)) : found
  }
}

const isPartOfName = ({ kind }: Withheld) => kind === 'namePart' || kind === 'newNamePart'

function asName(hit: Found, plain: string): Found[] {
  const meaning = nameInContext(plain, hit.start, hit.end)
  return meaning === 'date' ? [] : [{ ...hit, sure: meaning === 'names' }]
}

function hitsOf({ search, needs, sure }: Pattern, { plain, lower }: Text): Found[] {
  if (!lower.includes(needs)) return []
  return [...plain.matchAll(search)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    sure,
  }))
}

/** The search of a kind, and that of every contact that stands in the value whatever its kind is. */
function patternsOf(kind: Withheld['kind'], value: string): Pattern[] {
  const contacts = [...contactsIn(value), ...ownContacts(kind, value)].flatMap(contactPatterns)
  if (kind === 'phone') return contacts
  if (kind === 'vehicle' || kind === 'email' || kind === 'account')
    return [...contacts, ...bounded(wordsInTurn(value.replace(/^@/, '')), longestWord(value))]
  if (kind === 'namePart' || kind === 'newNamePart') return namePartPatterns(value)
  if (kind === 'realName' || kind === 'newName') return wholeNamePatterns(value)
  if (kind === 'codeWord') return bounded(wordsInTurn(value), longestWord(value), { sure: false })
  if (kind === 'workplace' || kind === 'school') return [...contacts, ...organisationPatterns(value)]
  return [...contacts, ...addressPatterns(value)]
}

function ownContacts(kind: Withheld['kind'], value: string): Contact[] {
  if (kind === 'phone') return phonesIn(value)
  if (kind === 'vehicle') return platesIn(value)
  if (kind === 'account') return handlesIn(value)
  return kind === 'unknown' ? [...phonesIn(value), ...platesIn(value)] : []
}

/** Of hits that overlap only the longest is told, and of two that are the same one that is sure. */
function outermost(hits: readonly Found[]): Found[] {
  return hits.filter(
    (hit, place) =>
      !hits.some(
        (other, at) =>
          at !== place &&
          other.start <= hit.start &&
          other.end >= hit.end &&
          other.sure >= hit.sure &&
          (other.end - other.start > hit.end - hit.start || other.sure > hit.sure || at < place),
      ),
  )
}
