import { expect, test } from 'vitest'
import { conditionCounts } from '#src/documents/application/conditionCounts.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

test('conditions are counted by kind', () => {
  expect(conditionCounts(servedFrom())).toBe('2 prohibitions and 1 requirement')
  expect(conditionCounts(servedFrom({ requirements: { items: [] } }))).toBe('2 prohibitions')
})

test('only those of the interim order are counted for it', () => {
  const served = servedFrom()
  const first = { ...served, conditions: served.conditions.map((one, at) => ({ ...one, interim: at === 0 })) }
  expect(conditionCounts(first, true)).toBe('1 prohibition')
})

test('none is a gap', () => {
  expect(wordsOf(conditionCounts(servedEmpty()))).toContain('Not yet entered')
})
