import { expect, test } from 'vitest'
import { checkNecessity } from '#src/domain/checks/checkNecessity.ts'
import { findingsOf, said } from '#tests/support/checking.ts'

test('six months after the newest act, 28 May 2026, nothing is said; a day later it informs and never stops', () => {
  expect(said(checkNecessity, {}, '2026-11-28')).toEqual([])
  expect(said(checkNecessity, {}, '2026-11-29')).toEqual(['necessity-no-recent-act hint'])
})

test('it never speaks of a time limit', () => {
  const [finding] = findingsOf(checkNecessity, {}, '2030-01-01')
  expect(finding?.message).not.toMatch(/out of time|limit|too old/)
})
