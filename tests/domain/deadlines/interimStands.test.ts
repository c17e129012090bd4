import { expect, test } from 'vitest'
import { interimStands } from '#src/domain/deadlines/interimStands.ts'
import { aCase } from '#tests/support/aCase.ts'

const interim = { result: 'made' as const, madeOn: '2026-06-10' }

test.each([
  ['an interim order alone', { interim }, true],
  ['an interim order and no decision yet', { interim, outcome: { result: 'notYet' as const } }, true],
  ['an interim order and a refusal', { interim, outcome: { result: 'refused' as const } }, false],
  ['an interim order and a withdrawal', { interim, outcome: { result: 'withdrawn' as const } }, false],
  ['an interim order and a full one', { interim, outcome: { result: 'made' as const } }, false],
  ['an interim order refused', { interim: { result: 'refused' as const } }, false],
  ['nothing', {}, false],
])('%s: whether an interim order stands without a decision is %s', (_, service, stands) => {
  expect(interimStands(aCase({ service }))).toBe(stands)
})
