import { expect, test } from 'vitest'
import { checkRegime } from '#src/domain/checks/checkRegime.ts'
import { said } from '#tests/support/checking.ts'

const search = (courtMadeOrder: object) => ({ proceedings: { courtMadeOrder } })

test.each(['no', 'notKnown'] as const)(
  'a search for an order that a court made itself, answered %s, asks',
  (answer) => {
    expect(said(checkRegime, search({ answer }))).toEqual(['court-made-order-not-checked explain'])
  },
)

test('the search is of today at the latest, and of the last month', () => {
  expect(said(checkRegime, search({ checkedOn: '2026-06-24' }))).toEqual([])
  expect(said(checkRegime, search({ checkedOn: '2026-06-25' }))).toEqual([
    'court-made-order-checked-in-future explain',
  ])
  expect(said(checkRegime, search({ checkedOn: '2026-05-24' }))).toEqual([])
  expect(said(checkRegime, search({ checkedOn: '2026-05-23' }))).toEqual(['court-made-order-check-old hint'])
})

test('a year after the law was compared with its sources, a day more asks', () => {
  expect(said(checkRegime, search({ checkedOn: '2027-11-23' }), '2027-11-23')).toEqual([])
  expect(said(checkRegime, search({ checkedOn: '2027-11-24' }), '2027-11-24')).toEqual([
    'law-not-checked-lately explain',
  ])
})
