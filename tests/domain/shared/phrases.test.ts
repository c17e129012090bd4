import { describe, expect, test } from 'vitest'
import { findPhrases, type Phrase } from '#src/domain/shared/phrases.ts'

const larchRow: Phrase = { words: ['27', 'larch', 'row'], exact: 'sure', typo: 'sure' }
const street: Phrase = { words: ['larch', 'row'], exact: 'part', typo: 'part', slipIn: 'capital' }
const name: Phrase = { words: ['delphine'], typo: 'near', slipIn: 'name' }
const short: Phrase = { words: ['marsh'], typo: 'near', slipIn: 'name' }
const handle: Phrase = { words: ['willow'], typo: 'sure', slipIn: 'handle' }

const find = (text: string, phrase: Phrase, known: string[] = []) =>
  findPhrases(text, [phrase], new Map(known.map((word) => [word, 'free']))).map(({ start, end, weight }) => [
    text.slice(start, end),
    weight,
  ])

describe('words in turn are found, with a slip too', () => {
  test.each<[string, Phrase, string, string]>([
    ['at 27 Larch Row', larchRow, '27 Larch Row', 'sure'],
    ['at 27, larsh row', larchRow, '27, larsh row', 'sure'],
    ['at 27 Larsh Rwo', larchRow, '', ''],
    ['at 27 Larch Rwo', larchRow, '27 Larch Rwo', 'near'],
    ['in Larsh Row', street, 'Larsh Row', 'part'],
    ['for Delphin', name, 'Delphin', 'near'],
    ['wrote “delphyne pls”', name, 'delphyne', 'near'],
    ['for Masrh', short, 'Masrh', 'near'],
    ['on @wilow', handle, 'wilow', 'sure'],
  ])('%s', (text, phrase, found, weight) => {
    expect(find(text, phrase)).toEqual(found ? [[found, weight]] : [])
  })

  test('two slips in words that are long are told as less than sure', () => {
    const close: Phrase = { words: ['9', 'alder', 'close'], exact: 'sure', typo: 'sure' }
    expect(find('at 9 Aldar Clsoe', close)).toEqual([['9 Aldar Clsoe', 'near']])
  })
})

describe('what somebody may as well have meant is let be', () => {
  test.each<[string, Phrase, string[]]>([
    ['in March', short, []],
    ['for masrh', short, []],
    ['Masrh came', short, []],
    ['for Delphina', name, ['delphina']],
    ['at 27 March Row', larchRow, ['march']],
    ['the larsh row', street, []],
    ['on a pillow', handle, []],
    ['at 27 larches. In a row', larchRow, []],
    ['27 Larch, and a long way off a row', larchRow, []],
  ])('%s', (text, phrase, known) => {
    expect(find(text, phrase, known)).toEqual([])
  })
})

test('a word that the case only names may be a slip there too', () => {
  const found = findPhrases(
    'at 27 Birch Row',
    [{ ...larchRow, words: ['27', 'birth', 'row'] }],
    new Map([['birch', 'named']]),
  )
  expect(found.map(({ weight }) => weight)).toEqual(['near'])
})
