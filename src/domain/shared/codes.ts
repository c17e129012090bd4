import { addressLines } from './addressLines.ts'
import { contactsIn, phonesIn, platesIn } from './contacts.ts'
import { isOneEdit } from './oneEdit.ts'
import type { Weight } from './pattern.ts'
import { textWords } from './textWords.ts'
import type { KnownWords, Withheld } from './withheldThing.ts'

/** A postcode, registration or telephone number without its spaces. */
export type Code = { kind: 'mark' | 'phone'; value: string }

/** The codes in something withheld whatever its kind; a number that is said to be a phone lacks perhaps its beginning. */
export function codesIn({ kind, value }: Pick<Withheld, 'kind' | 'value'>): Code[] {
  const contacts = contactsIn(value)
  const plates =
    kind === 'vehicle' || kind === 'unknown'
      ? platesIn(value)
      : contacts.filter((one) => one.kind === 'vehicle')
  const phones = kind === 'phone' ? phonesIn(value) : contacts.filter((one) => one.kind === 'phone')
  const { postcode } = addressLines(value)
  const marks = [...plates.map((plate) => plate.value), ...(postcode ? [postcode] : [])]
  return [
    ...marks.map((one): Code => ({ kind: 'mark', value: bareCode(one) })),
    ...phones.map((one): Code => ({ kind: 'phone', value: localDigits(one.value) })),
  ].filter((one) => one.value.length > 4)
}

/** A code without marks and spaces, in lower case. */
export const bareCode = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** The digits of a telephone number after its 0, +44 or 0044. */
export const localDigits = (value: string): string => value.replace(/\D/g, '').replace(/^(?:0044|44)?0?/, '')

type Found = { start: number; end: number; weight: Weight }

/**
 * Where codes stand in a folded text: a postcode or registration with O for 0 or I for 1, or either or a telephone number
 * with one character wrong, missing, added or changed over, unless the case is free to say that (`known`).
 */
export function findCodes(text: string, codes: readonly Code[], known: KnownWords): Found[] {
  if (codes.length === 0) return []
  const there = candidates(text)
  return codes.flatMap(({ kind, value }) =>
    [...there[kind]].flatMap(([key, { value: said, places }]) => {
      if (said !== value && known.has(said)) return []
      const weight = weightOf(kind, key, value)
      return weight ? places.map((place) => ({ ...place, weight })) : []
    }),
  )
}

function weightOf(kind: Code['kind'], said: string, value: string): Weight | undefined {
  if (kind === 'phone') return value.length > 8 && isOneEdit(said, value) ? 'near' : undefined
  const meant = alike(value)
  if (said === meant) return 'sure'
  return isOneEdit(said, meant) ? 'near' : undefined
}

/** Letters and digits that look the same are the same. */
const alike = (value: string) => value.replaceAll('o', '0').replace(/[il]/g, '1')

type Place = { start: number; end: number }
type Candidates = { [K in Code['kind']]: Map<string, { value: string; places: Place[] }> }

let last: { text: string; found: Candidates } | undefined

function candidates(text: string): Candidates {
  if (last?.text !== text) last = { text, found: { mark: marksIn(text), phone: numbersIn(text) } }
  return last.found
}

/** One, two or three words beside each other that together may be a postcode or a registration: they have a digit and a letter. */
function marksIn(text: string): Candidates['mark'] {
  const found: Candidates['mark'] = new Map()
  const { words } = textWords(text)
  words.forEach((first, at) => {
    let value = ''
    let end = first.start
    for (const one of words.slice(at, at + 3)) {
      value += one.word
      if (value.length > 8 || !/^[ .\-\n]{0,2}$/.test(text.slice(end, one.start))) return
      end = one.end
      if (isMark(value)) add(found, alike(value), value, { start: first.start, end })
    }
  })
  return found
}

const isMark = (value: string) => value.length > 4 && /\d/.test(value) && /\p{L}/u.test(value)

function numbersIn(text: string): Candidates['phone'] {
  const found: Candidates['phone'] = new Map()
  for (const { 0: said, index } of text.matchAll(/(?<!\d)\+?\d(?:[\s().\-/_]{0,3}\d){7,14}(?!\d)/g)) {
    const value = localDigits(said)
    add(found, value, value, { start: index, end: index + said.length })
  }
  return found
}

function add(to: Map<string, { value: string; places: Place[] }>, key: string, value: string, place: Place) {
  const there = to.get(key)
  if (there) there.places.push(place)
  else to.set(key, { value, places: [place] })
}
