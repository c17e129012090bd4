import { addressLines } from './addressLines.ts'
import { addressPatterns } from './addressPatterns.ts'
import { codesIn, findCodes } from './codes.ts'
import { contactPatterns } from './contactPatterns.ts'
import { type Contact, contactsIn, handlesIn, phonesIn, platesIn } from './contacts.ts'
import { isEverydayName } from './everydayNames.ts'
import { foldText } from './foldText.ts'
import { nameInContext } from './nameInContext.ts'
import { namePartPatterns, wholeNamePatterns } from './namePatterns.ts'
import { organisationPatterns } from './organisationPatterns.ts'
import { bounded, longestWord, type Pattern, type Weight, wordsInTurn } from './pattern.ts'
import { findPhrases, type Phrase } from './phrases.ts'
import { postcodePatterns } from './postcodePatterns.ts'
import { printable } from './printable.ts'
import { type Run, repeatedWords } from './repeatedWords.ts'
import { withheldPhrases } from './withheldPhrases.ts'
import type { KnownWords, Withheld } from './withheldThing.ts'

/**
 * A withheld thing found in a text: what stands there, and where, in UTF-16 units of the text as printed, the end not
 * included. What is not `sure` is nearly it, or a word that may mean something else, or only a `part` that leads to it.
 */
export type WithheldHit = Withheld & {
  found: string
  start: number
  end: number
  sure: boolean
  part?: true
}

/**
 * Where a text, as it is printed, says what is withheld: whatever the case, the accents, the dashes, and the spacing of
 * postcodes, phone numbers and registrations, and with a slip of the hand. Never inside another word or number. What a case is
 * free to say (`known`) is not read as a slip.
 */
export function findWithheld(
  text: string,
  withheld: readonly Withheld[],
  known: KnownWords = new Map(),
): WithheldHit[] {
  return withheldFinder(withheld, known)(printable(text))
}

/** The same search, made ready once for many texts, which must be given as they are printed. */
export function withheldFinder(
  withheld: readonly Withheld[],
  known: KnownWords = new Map(),
): (printed: string) => WithheldHit[] {
  const searches = withheld.map((item) => ({ item, search: searchFor(item, known) }))
  return (printed) => {
    const folded = foldText(printed)
    const text = { plain: folded.text, lower: folded.text.toLowerCase() }
    return searches
      .flatMap(({ item, search }) =>
        outermost(search(text)).map(({ start, end, weight }): WithheldHit => {
          const [from, to] = [folded.at(start), folded.at(end)]
          const part = weight === 'part' ? ({ part: true } as const) : {}
          const found = printed.slice(from, to)
          return { ...item, found, start: from, end: to, sure: weight === 'sure', ...part }
        }),
      )
      .sort((a, b) => a.start - b.start)
  }
}

type Text = { plain: string; lower: string }
type Found = Run & { weight: Weight }

function searchFor(item: Withheld, known: KnownWords): (text: Text) => Found[] {
  const value = foldText(printable(item.value)).text
  if (item.kind === 'words') {
    const runs = repeatedWords(value)
    return ({ plain }) => runs(plain).map((run) => ({ ...run, weight: 'sure' }))
  }
  const phrases = withheldPhrases({ ...item, value })
  const codes = codesIn({ ...item, value })
  const patterns = [...patternsOf(item.kind, value, known), ...phrases.flatMap(runTogether)]
  const inContext = isPartOfName(item) && isEverydayName(value)
  return (text) => {
    const found = patterns.flatMap((pattern) => hitsOf(pattern, text))
    return [
      ...(inContext ? found.flatMap((hit) => asName(hit, text.plain)) : found),
      ...findPhrases(text.plain, phrases, known),
      ...findCodes(text.plain, codes, known),
    ]
  }
}

const isPartOfName = ({ kind }: Withheld) => kind === 'namePart' || kind === 'newNamePart'

function asName(hit: Found, plain: string): Found[] {
  const meaning = nameInContext(plain, hit.start, hit.end)
  return meaning === 'date' ? [] : [{ ...hit, weight: meaning === 'names' ? 'sure' : 'near' }]
}

function hitsOf({ search, needs, weight }: Pattern, { plain, lower }: Text): Found[] {
  if (!lower.includes(needs)) return []
  return [...plain.matchAll(search)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    weight,
  }))
}

/** The search of a kind, and that of every contact that stands in the value whatever its kind is. */
function patternsOf(kind: Withheld['kind'], value: string, known: KnownWords): Pattern[] {
  return [...contactsOf(kind, value, known), ...ownPatterns(kind, value)]
}

function contactsOf(kind: Withheld['kind'], value: string, known: KnownWords): Pattern[] {
  if (isName(kind)) return []
  const { postcode } = addressLines(value)
  const codes = postcode ? postcodePatterns(postcode, known) : []
  return [...[...contactsIn(value), ...ownContacts(kind, value)].flatMap(contactPatterns), ...codes]
}

const names: readonly Withheld['kind'][] = ['realName', 'newName', 'namePart', 'newNamePart', 'codeWord']
const isName = (kind: Withheld['kind']) => names.includes(kind)

function ownPatterns(kind: Withheld['kind'], value: string): Pattern[] {
  switch (kind) {
    case 'phone':
    case 'words':
      return []
    case 'account':
      return [...asEntered(value), ...handlesIn(value).flatMap((handle) => bareHandle(handle.value))]
    case 'vehicle':
    case 'email':
      return asEntered(value)
    case 'namePart':
    case 'newNamePart':
      return namePartPatterns(value)
    case 'realName':
    case 'newName':
      return wholeNamePatterns(value)
    case 'codeWord':
      return bounded(wordsInTurn(value), longestWord(value), { weight: 'near' })
    case 'workplace':
    case 'school':
      return organisationPatterns(value)
    default:
      return addressPatterns(value)
  }
}

const asEntered = (value: string) => bounded(wordsInTurn(value.replace(/^@/, '')), longestWord(value))

/** A handle without its marks. */
function bareHandle(handle: string): Pattern[] {
  const bare = handle.replace(/[^\p{L}\p{N}]/gu, '')
  return bare.length > 5 ? bounded(bare, bare) : []
}

function ownContacts(kind: Withheld['kind'], value: string): Contact[] {
  if (kind === 'phone') return phonesIn(value)
  if (kind === 'vehicle') return platesIn(value)
  if (kind === 'account') return handlesIn(value)
  return kind === 'unknown' ? [...phonesIn(value), ...platesIn(value)] : []
}

/** Words of a thing run together: “emberhouse”. Where they are long, also inside other letters: “ember_house22”. */
function runTogether({ words, exact }: Phrase): Pattern[] {
  const joined = words.join('')
  if (
    words.length < 2 ||
    joined.length < 7 ||
    exact === undefined ||
    exact === 'near' ||
    !/^\p{L}+$/u.test(joined)
  )
    return []
  if (joined.length < 10) return bounded(joined, joined, { weight: exact })
  return [{ search: new RegExp(joined, 'giu'), needs: joined, weight: exact }]
}

const rank = { sure: 2, near: 1, part: 0 } as const

/** Of hits that overlap only the longest is told, and of two that are the same one that weighs more. */
function outermost(hits: readonly Found[]): Found[] {
  const inTurn = hits.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || rank[b.weight] - rank[a.weight],
  )
  let open: Found[] = []
  return inTurn.filter((hit) => {
    open = open.filter(({ end }) => end > hit.start)
    const isCovered = open.some((other) => other.end >= hit.end && rank[other.weight] >= rank[hit.weight])
    if (!isCovered) open.push(hit)
    return !isCovered
  })
}
