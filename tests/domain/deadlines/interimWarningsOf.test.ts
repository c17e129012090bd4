import { expect, test } from 'vitest'
import { interimWarningsOf } from '#src/domain/deadlines/interimWarningsOf.ts'
import { aCase } from '#tests/support/aCase.ts'

test('the officer is warned 28, 14 and 7 days before', () => {
  expect(interimWarningsOf(aCase())).toEqual([28, 14, 7])
})

test('a force may set other days, in any order and each once', () => {
  expect(interimWarningsOf(aCase({ profile: { interimWarningDays: [3, 21, 3] } }))).toEqual([21, 3])
})
