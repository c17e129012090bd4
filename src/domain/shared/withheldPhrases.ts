import { addressLines, numberedStreet } from './addressLines.ts'
import { isCommonWord } from './commonWords.ts'
import { contactsIn, handlesIn } from './contacts.ts'
import { tellingPairs, tellingWords } from './organisationPatterns.ts'
import type { Phrase } from './phrases.ts'
import { streetForms } from './streetWords.ts'
import { plainWords } from './textWords.ts'
import type { Withheld } from './withheldThing.ts'

/** The words in turn by which something withheld, in plain letters, is known although a letter of them is wrong. */
export function withheldPhrases({ kind, value }: Pick<Withheld, 'kind' | 'value'>): Phrase[] {
  const emails = contactsIn(value).flatMap((one) => (one.kind === 'email' ? emailPhrases(one.value) : []))
  return [...emails, ...phrasesOf(kind, value)].filter(({ words }) => words.length > 0)
}

function phrasesOf(kind: Withheld['kind'], value: string): Phrase[] {
  switch (kind) {
    case 'realName':
    case 'newName':
      return namePhrases(value)
    case 'namePart':
    case 'newNamePart':
      return slipsOf([value], { typo: 'near', slipIn: 'name' })
    case 'account':
      return handlesIn(value).flatMap((handle) => handlePhrases(handle.value))
    case 'vehicle':
      return slipsOf([value], { typo: 'near' }).filter(({ words }) => words.length > 1)
    case 'workplace':
    case 'school':
      return [...addressPhrases(value), ...organisationPhrases(value)]
    case 'home':
    case 'place':
    case 'unknown':
      return addressPhrases(value)
    default:
      return []
  }
}

/** Each text as a phrase, if it has a word in which a slip can be told. */
function slipsOf(texts: readonly string[], how: Omit<Phrase, 'words'>): Phrase[] {
  return texts.flatMap((text) => {
    const words = plainWords(text)
    return words.some((word) => word.length > 4 && !/\d/.test(word)) ? [{ words, ...how }] : []
  })
}

function namePhrases(value: string): Phrase[] {
  const words = plainWords(value)
  if (words.length < 2) return []
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const turned = [
    [...words.slice(1), first],
    [last, ...words.slice(0, -1)],
  ]
  return [words, ...turned.slice(0, words.length > 2 ? 2 : 1)].map((inTurn) => ({
    words: inTurn,
    exact: 'sure',
    typo: 'sure',
  }))
}

function addressPhrases(value: string): Phrase[] {
  const { telling, streets } = addressLines(value)
  return [
    ...telling.flatMap(linePhrases),
    ...telling.flatMap(withoutKind),
    ...slipsOf(streets, { exact: 'part', typo: 'part', slipIn: 'capital' }),
  ]
}

/** A slip in a line of several words can hardly be chance, unless all its words are common ones. */
function linePhrases(line: string): Phrase[] {
  const words = plainWords(line)
  if (words.length === 1) return slipsOf([line], { typo: 'near', slipIn: 'name' })
  const rare = words.some((word) => /\d/.test(word) || (word.length > 4 && !isCommonWord(word)))
  return [{ words, exact: 'sure', typo: rare ? 'sure' : 'near' }]
}

/** The number and the name of a street whose kind is left out or another: "9 Alder", "9 Alder Road". */
function withoutKind(line: string): Phrase[] {
  const { number, street } = numberedStreet(line) ?? {}
  if (number === undefined || street === undefined) return []
  const words = plainWords(street)
  const name = words.slice(0, -1)
  const rare = name.some((word) => word.length > 4 && !isCommonWord(word))
  return rare && streetForms(words.at(-1) ?? '') ? [{ words: [number, ...name], exact: 'near' }] : []
}

function organisationPhrases(value: string): Phrase[] {
  return [
    ...tellingPairs(value).map(
      (pair): Phrase => ({
        words: pair.flatMap(plainWords),
        exact: 'sure',
        typo: 'near',
      }),
    ),
    ...slipsOf(
      tellingWords(value).filter((word) => word.length > 5),
      { typo: 'part', slipIn: 'capital' },
    ),
  ]
}

function handlePhrases(handle: string): Phrase[] {
  const words = plainWords(handle)
  return words.length > 1
    ? [{ words, exact: 'near', typo: 'near' }]
    : slipsOf([handle], { typo: 'sure', slipIn: 'handle' })
}

function emailPhrases(email: string): Phrase[] {
  const [name = '', host = ''] = email.split('@').map(plainWords)
  if (!name || !host) return []
  const dotted = (words: readonly string[]) => words.flatMap((word, at) => (at ? ['dot', word] : [word]))
  const whole = [
    [...name, ...host],
    [...name, 'at', ...host],
    [...name, 'at', ...dotted(host)],
    [...dotted(name), 'at', ...dotted(host)],
  ]
  const alone = name.length > 1 && name.join('').length > 5
  return [
    ...whole.map((words): Phrase => ({ words, exact: 'sure', typo: 'sure' })),
    ...(alone ? [{ words: name, exact: 'near' as const }] : []),
  ]
}
