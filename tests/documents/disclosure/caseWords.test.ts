import { describe, expect, test } from 'vitest'
import { capital, caseWords } from '#src/documents/disclosure/caseWords.ts'
import { heldIn, type Path, valueAt } from '#src/documents/disclosure/held.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const file = aDraft({
  defendant: { born: { known: false }, accounts: [{ id: 'x1', kind: 'phone', value: '07700 900100' }] },
  protected: { people: [{ id: 'p1', name: 'Jane Example', relationship: 'formerPartner', under18: 'no' }] },
  acts: { items: [{ id: 'a1', what: 'He rang.', towards: ['p1'], place: 'Mill Lane' }] },
  evidence: { exhibits: [{ id: 'e1', reference: 'RF/7' }] },
  length: { period: { kind: 'untilDay', lastDay: '2029-02-28' } },
  prohibitions: {
    items: [
      {
        id: 'c1',
        origin: { kind: 'library', code: 'C01', version: 1, inputs: { who: 'p1', other: 'defendant' } },
        acts: ['a1'],
        necessity: 'See [[act:a1]].',
      },
    ],
  },
  views: { people: [{ id: 'p1', conditions: [{ id: 'c1', words: 'Keep it.' }] }] },
}).case
const steps = {
  field: (field: readonly string[]) => (field.join('.') === 'acts.items.place' ? 'Place' : undefined),
  choice: (_: readonly string[], value: string) => (value === 'untilDay' ? 'Until a day' : undefined),
}
const words = caseWords(file, steps)
const answer = (...path: Path) => heldIn(valueAt(file, path), path).map(words.answer).join(', ')

describe('what a field asks', () => {
  test.each([
    ['as the step calls it', ['acts', 'items', 0, 'place'], ['acts', 'items', 0], 'Place'],
    [
      'as the step asks for it',
      ['acts', 'items', 0, 'what'],
      ['acts', 'items', 0],
      'What happened, in one or two sentences',
    ],
    ['in plain words', ['acts', 'items', 0, 'servedNumber'], ['acts', 'items', 0], 'Number once served'],
    [
      'with its part of the page, where it is short',
      ['protected', 'people', 0, 'advocate', 'contact'],
      ['protected', 'people', 0],
      'Advocate: Contact',
    ],
    [
      'with its place in a list',
      ['protected', 'people', 0, 'details', 1, 'value'],
      ['protected', 'people', 0],
      'Details: Number 2: The detail',
    ],
    ['a pointer', ['views', 'people', 0, 'id'], ['views', 'people', 0], 'Of whom or what'],
  ])('%s', (_, path, within, label) => {
    expect(words.label(path, within)).toBe(label)
  })

  test('an answer behind a wording is called as the library asks for it', () => {
    const inputs = ['prohibitions', 'items', 0, 'origin', 'inputs'] as const
    expect(words.label([...inputs, 'person'], inputs.slice(0, 3))).toBe('Origin: Inputs: Who is protected?')
  })
})

describe('what was answered', () => {
  test.each([
    ['a person by name', ['acts', 'items', 0, 'towards'], 'Jane Example'],
    ['acts by number', ['prohibitions', 'items', 0, 'acts'], 'act 1'],
    ['references in a text', ['prohibitions', 'items', 0, 'necessity'], 'See act 1.'],
    [
      'the defendant behind a wording',
      ['prohibitions', 'items', 0, 'origin', 'inputs', 'other'],
      'The defendant',
    ],
    ['a choice as the step calls it', ['length', 'period', 'kind'], 'Until a day'],
    ['a choice in plain words', ['protected', 'people', 0, 'relationship'], 'Former partner'],
    ['yes or no', ['protected', 'people', 0, 'under18'], 'No'],
    ['what is not known', ['defendant', 'born', 'known'], 'Not known'],
    ['a day', ['length', 'period', 'lastDay'], '28 February 2029'],
    ['a text as it was typed', ['acts', 'items', 0, 'what'], 'He rang.'],
  ])('%s', (_, path, shown) => {
    expect(answer(...path)).toBe(shown)
  })
})

test('what a line is called, and whether an id points at one', () => {
  expect(['a1', 'e1', 'c1', 'p1', 'x1', 'nothing'].map(words.item)).toEqual([
    'act 1',
    'exhibit RF/7',
    'condition 1',
    'Jane Example',
    'defendant, accounts, number 1',
    undefined,
  ])
  const ids = heldIn(file, []).filter(({ path }) => path.at(-1) === 'id' && path.length > 1)
  expect(ids.filter(words.points).map(({ path }) => path.join('.'))).toEqual([
    'views.people.0.id',
    'views.people.0.conditions.0.id',
  ])
  expect(words.text('[[act:a1]]')).toBe('Act 1')
  expect(capital('jane')).toBe('Jane')
})
