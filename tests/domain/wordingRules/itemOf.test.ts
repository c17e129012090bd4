import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { itemOf, othersOf } from '#src/domain/wordingRules/itemOf.ts'

const condition = { id: 'c-1', text: 'must not enter Larch Row.', exceptions: [{ id: 'x', text: 'He may.' }] }

test('a text takes the exceptions of its condition, and its own words', () => {
  const item = itemOf(clauseOf({ kind: 'prohibition', text: 'must not enter Ash Lane.', condition }, []))
  expect(item).toMatchObject({
    name: 'This condition',
    condition: { ...condition, text: 'must not enter Ash Lane.' },
  })
  expect(item.at('text')).toEqual({ step: 'prohibitions', item: 'c-1', field: 'text' })
  expect(itemOf(clauseOf({ kind: 'requirement', text: 'must attend' }, [])).at()).toEqual({
    step: 'requirements',
    item: 'this',
  })
})

test('the others keep their numbers', () => {
  const slices = { prohibitions: { items: [condition, { id: 'c-2', text: 'must not enter Ash Lane.' }] } }
  const others = othersOf(clauseOf({ kind: 'prohibition', text: '', condition }, []), {
    slices,
    today: '2026-06-24',
  })
  expect(others.map(({ name }) => name)).toEqual(['Condition 2'])
})
