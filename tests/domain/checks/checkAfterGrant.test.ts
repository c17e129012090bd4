import { expect, test } from 'vitest'
import { checkAfterGrant } from '#src/domain/checks/checkAfterGrant.ts'
import { finishedCase, said } from '#tests/support/checking.ts'

test('everybody told and a review planned is silent', () => {
  expect(said(checkAfterGrant)).toEqual([])
})

test('an event of which nobody is told, and a review without a day, ask', () => {
  const told = (finishedCase().safety?.told ?? []).filter(({ event }) => event !== 'served')
  expect(said(checkAfterGrant, { safety: { told } })).toEqual(['told-list-incomplete explain'])
  expect(said(checkAfterGrant, { safety: { afterGrant: { reviewOn: undefined } } })).toEqual([
    'review-without-day explain',
  ])
})

const made = (part: object) => ({
  service: { outcome: { result: 'made' as const, order: 'interim' as const, madeOn: '2026-06-01', ...part } },
})

test('an interim order that ends within 28 days asks, also once it has ended', () => {
  expect(said(checkAfterGrant, made({ lastDay: '2026-07-23' }))).toEqual([])
  expect(said(checkAfterGrant, made({ lastDay: '2026-07-22' }))).toEqual(['interim-ending explain'])
  expect(said(checkAfterGrant, made({ lastDay: '2026-06-23' }))).toEqual(['interim-ending explain'])
})

test('an order that is not served asks', () => {
  const part = made({ lastDay: '2026-12-31', served: { answer: 'no' } })
  expect(said(checkAfterGrant, part)).toEqual(['order-not-served explain'])
})
