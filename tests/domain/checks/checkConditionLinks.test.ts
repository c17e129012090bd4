import { expect, test } from 'vitest'
import { checkConditionLinks } from '#src/domain/checks/checkConditionLinks.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const condition = (change: object) => ({
  prohibitions: { items: withItem(finishedCase().prohibitions?.items, 'c-c01', change) },
})

test('a condition protects a person to be protected, SPA 2019 s.2(2)', () => {
  expect(said(checkConditionLinks)).toEqual([])
  expect(said(checkConditionLinks, condition({ protects: ['p-tansy'] }))).toEqual([
    'condition-protects-nobody stops',
  ])
  expect(said(checkConditionLinks, condition({ protects: ['p-tansy', 'p-ottoline'] }))).toEqual([])
})

test('a condition answers an act, not context alone', () => {
  expect(said(checkConditionLinks, condition({ acts: ['act-09'] }))).toEqual([
    'condition-without-act explain',
  ])
  expect(said(checkConditionLinks, condition({ acts: ['act-09', 'act-01'] }))).toEqual([])
})
