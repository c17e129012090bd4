import { expect, test } from 'vitest'
import type { SideWords } from '#src/domain/compare/comparison.ts'
import { changedFields, entryChange, type Reading } from '#src/domain/compare/entryChange.ts'
import { aCase } from '#tests/support/aCase.ts'

const words: SideWords = {
  label: (path) => String(path.at(-1)),
  answer: ({ values }) => values.join('; '),
  text: (text) => text,
  item: (id) => `condition ${id}`,
  points: () => false,
}
const numbers = (of: [string, number][]) => ({ act: new Map<string, number>(), condition: new Map(of) })
const side = { file: aCase(), words }
const reading: Reading = {
  before: side,
  after: side,
  numbers: { before: numbers([['c', 1]]), after: numbers([['c', 2]]) },
}
const list = ['prohibitions', 'items']
const held = (value: unknown, at = 0) => ({ value, at })

test('a condition of which only the reason differs still shows its whole wording', () => {
  const before = held({ id: 'c', text: 'You must not.', risk: 'one' })
  const after = held({ id: 'c', text: 'You must not.', risk: 'two' })
  expect(entryChange(reading, { id: 'c', before, after, moved: false }, list, 'prohibitions')).toEqual([
    {
      step: 'prohibitions',
      kind: 'changed',
      item: 'c',
      name: 'condition c',
      numbers: { before: 1, after: 2 },
      wording: { before: 'You must not.', after: 'You must not.' },
      fields: [{ label: 'risk', before: 'one', after: 'two' }],
    },
  ])
})

test('a condition that only stands elsewhere was moved, and an act is not told for that', () => {
  const both = { id: 'c', before: held({ id: 'c', text: 'x' }), after: held({ id: 'c', text: 'x' }, 3) }
  expect(entryChange(reading, { ...both, moved: true }, list, 'prohibitions')).toMatchObject([
    { kind: 'moved', moved: true, fields: [] },
  ])
  expect(entryChange(reading, { ...both, moved: true }, ['acts', 'items'], 'acts')).toEqual([])
  expect(entryChange(reading, { ...both, moved: false }, list, 'prohibitions')).toEqual([])
})

test('what is new and what is gone', () => {
  const value = held({ id: 'c', text: 'You must not.' })
  expect(entryChange(reading, { id: 'c', after: value, moved: false }, list, 'prohibitions')).toMatchObject([
    { kind: 'added', wording: { after: 'You must not.' } },
  ])
  expect(entryChange(reading, { id: 'c', before: value, moved: false }, list, 'prohibitions')).toMatchObject([
    { kind: 'removed', wording: { before: 'You must not.' } },
  ])
})

test('fields are named without the part of the case in which they stand', () => {
  const spot = (value: unknown) => ({ value, path: ['length'] })
  expect(changedFields(reading, spot({ years: 2 }), spot({ years: 3 }))).toEqual([
    { label: 'years', before: '2', after: '3' },
  ])
})
