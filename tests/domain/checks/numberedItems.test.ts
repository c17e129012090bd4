import { expect, test } from 'vitest'
import { numberedActs, numberedConditions, placeOf } from '#src/domain/checks/numberedItems.ts'
import { finishedCase } from '#tests/support/checking.ts'

test('acts carry the numbers of the chronology, context is called an entry', () => {
  expect(numberedActs(finishedCase()).map(({ name }) => name)).toEqual(['Act 1', 'Act 2', 'Entry 3', 'Act 4'])
})

test('conditions are numbered on from the prohibitions, and know their page', () => {
  const conditions = numberedConditions(finishedCase())
  expect(conditions.map(({ name, at }) => `${name} ${at('text').step}`)).toEqual([
    'Condition 1 prohibitions',
    'Condition 2 prohibitions',
    'Condition 3 requirements',
  ])
})

test('a place without a field is the whole item', () => {
  expect(placeOf('acts', 'act-1')).toEqual({ step: 'acts', item: 'act-1' })
  expect(placeOf('acts', 'act-1', 'what')).toEqual({ step: 'acts', item: 'act-1', field: 'what' })
})
