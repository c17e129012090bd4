import { describe, expect, test } from 'vitest'
import {
  danglingReferences,
  findReferences,
  printReferences,
  referenceToken,
} from '#src/domain/shared/references.ts'

const labels = {
  act: new Map([
    ['a', '7'],
    ['b', '9'],
    ['c', '10'],
  ]),
  exhibit: new Map([['x', 'OM/1']]),
  condition: new Map([
    ['p', '1'],
    ['q', '2'],
  ]),
}
const print = (text: string) => printReferences(text, labels).text

describe('a reference in a text', () => {
  test('is found with its kind, its id and its place', () => {
    expect(findReferences(`See ${referenceToken('act', 'a')}.`)).toEqual([
      { kind: 'act', id: 'a', start: 4, end: 13 },
    ])
  })

  test.each(['[act:a]', '[[act:]]', '[[person:a]]', '[[act:a b]]', '[[act:a]'])(
    '%s only looks like one and stays as text',
    (text) => {
      expect(findReferences(text)).toEqual([])
      expect(print(text)).toBe(text)
    },
  )
})

describe('a text as printed', () => {
  test.each([
    ['He did this in [[act:a]] too.', 'He did this in act 7 too.'],
    ['He wrote in [[act:a]] [[act:b]].', 'He wrote in acts 7 and 9.'],
    ['See [[act:a]], [[act:b]] and [[act:c]].', 'See acts 7, 9 and 10.'],
    ['See [[act:a]], [[act:b]], and [[act:c]].', 'See acts 7, 9 and 10.'],
    ['See [[act:a]][[act:b]].', 'See acts 7 and 9.'],
    ['See [[act:a]] but not [[act:b]].', 'See act 7 but not act 9.'],
    ['See [[act:a]] and [[exhibit:x]].', 'See act 7 and exhibit OM/1.'],
    ['See acts [[act:a]] and [[act:b]].', 'See acts 7 and 9.'],
    ['The pact [[act:a]]', 'The pact act 7'],
    ['[[act:a]] shows it.', 'Act 7 shows it.'],
    ['It began. [[condition:p]] and [[condition:q]] meet it.', 'It began. Conditions 1 and 2 meet it.'],
    ['No reference at all', 'No reference at all'],
    ['', ''],
  ])('%s', (text, printed) => {
    expect(print(text)).toBe(printed)
  })

  test('shows a gap and lists it where the act is gone', () => {
    const result = printReferences('He came back in [[act:a]] and [[act:gone]].', labels)
    expect(result.text).toBe('He came back in acts 7 and [act not found].')
    expect(result.dangling).toMatchObject([{ kind: 'act', id: 'gone' }])
    expect(print('As [[exhibit:gone]] shows')).toBe('As [exhibit not found] shows')
  })

  test('an id of another kind is not the one that is meant', () => {
    expect(danglingReferences('[[condition:a]] [[act:a]]', labels)).toMatchObject([
      { kind: 'condition', id: 'a' },
    ])
  })
})
