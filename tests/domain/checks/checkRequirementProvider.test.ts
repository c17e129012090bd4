import { expect, test } from 'vitest'
import { checkRequirementProvider } from '#src/domain/checks/checkRequirementProvider.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const provider = (part: object) => ({
  requirements: { items: withItem(finishedCase().requirements?.items, 'c-o04', { provider: part }) },
})

test('a provider is confirmed, and begins on the day of the hearing or later', () => {
  expect(said(checkRequirementProvider)).toEqual([])
  expect(said(checkRequirementProvider, provider({ confirmed: 'no' }))).toEqual([
    'provider-not-confirmed explain',
  ])
  const confirmed = { confirmed: 'yes', exhibit: 'ex-01' }
  expect(said(checkRequirementProvider, provider({ ...confirmed, start: '2026-07-30' }))).toEqual([])
  expect(said(checkRequirementProvider, provider({ ...confirmed, start: '2026-07-29' }))).toEqual([
    'provider-starts-before-hearing explain',
  ])
})

test('a letter that confirms is worth exhibiting', () => {
  expect(said(checkRequirementProvider, provider({ confirmed: 'yes', start: '2026-08-04' }))).toEqual([
    'provider-without-letter hint',
  ])
})
