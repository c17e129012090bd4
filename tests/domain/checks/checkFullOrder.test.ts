import { expect, test } from 'vitest'
import { checkFullOrder } from '#src/domain/checks/checkFullOrder.ts'
import { said } from '#tests/support/checking.ts'

const listed = (on: string) => ({ court: { hearing: { listed: 'yes' as const, on } } })
const interim = { result: 'made' as const, madeOn: '2026-06-01', lastDay: '2026-08-31' }

test('nothing is said without an interim order, or once the main application is decided', () => {
  expect(said(checkFullOrder)).toEqual([])
  const outcome = { result: 'withdrawn' as const, on: '2026-06-20' }
  expect(said(checkFullOrder, { service: { interim, outcome } })).toEqual([])
})

test('with a full hearing on or before the last day of the interim order the task is only said', () => {
  expect(said(checkFullOrder, { service: { interim }, ...listed('2026-08-31') })).toEqual([
    'full-order-undecided hint',
  ])
})

test('without one in time a reason is asked for', () => {
  const asks = ['full-order-not-listed explain']
  expect(said(checkFullOrder, { service: { interim }, ...listed('2026-09-01') })).toEqual(asks)
  expect(said(checkFullOrder, { service: { interim }, court: { hearing: { listed: 'no' } } })).toEqual(asks)
  const open = { ...interim, lastDay: undefined }
  expect(said(checkFullOrder, { service: { interim: open }, ...listed('2026-07-30') })).toEqual(asks)
})
