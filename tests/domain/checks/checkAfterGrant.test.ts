import { expect, test } from 'vitest'
import { checkAfterGrant } from '#src/domain/checks/checkAfterGrant.ts'
import { finishedCase, said } from '#tests/support/checking.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'

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
  service: {
    interim: {
      result: 'made' as const,
      madeOn: '2026-06-01',
      conditions: madeAsDrafted(finishedCase()),
      ...part,
    },
  },
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

test('a condition of which it is not recorded what the court did asks, and so do words not yet entered', () => {
  const [first, ...others] = madeAsDrafted(finishedCase())
  const answered = (one: object) =>
    made({ lastDay: '2026-12-31', conditions: [...others, { ...first, ...one }] })
  const asks = ['conditions-made-not-recorded explain']
  expect(said(checkAfterGrant, answered({ as: 'refused' }))).toEqual([])
  expect(said(checkAfterGrant, answered({ as: undefined }))).toEqual(asks)
  expect(said(checkAfterGrant, answered({ as: 'reworded' }))).toEqual(asks)
  expect(said(checkAfterGrant, answered({ as: 'reworded', words: 'must not phone her.' }))).toEqual([])
  expect(said(checkAfterGrant, made({ lastDay: '2026-12-31', conditions: undefined }))).toEqual(asks)
})

test('an interim order is no longer watched once the main application is decided', () => {
  const { service } = made({ lastDay: '2026-06-23', served: { answer: 'no' } })
  const refused = { ...service, outcome: { result: 'refused' as const } }
  expect(said(checkAfterGrant, { service: refused })).toEqual([])
})
