import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'

test('a text keeps its length while its names and quotations are hidden', () => {
  const clause = clauseOf({ kind: 'prohibition', text: 'must not enter near lane, or say “near me”' }, [
    'Near Lane',
  ])
  expect(clause.words).toHaveLength(clause.text.length)
  expect(clause.named).toHaveLength(clause.text.length)
  expect(clause.named).toMatch(/^must not enter near lane, or say \uE000+$/)
  expect(clause.words).not.toMatch(/near/i)
  expect(clause.words).toMatch(/^must not enter /)
})

test('the places of an untidy text are those of the text as it was typed', () => {
  const clause = clauseOf({ kind: 'prohibition', text: 'mustn’t  go\nnear' }, [])
  expect(clause).toMatchObject({ given: 'mustn’t  go\nnear', text: 'must not go near' })
  expect(clause.placeOf([12, 16])).toEqual([12, 16])
})
