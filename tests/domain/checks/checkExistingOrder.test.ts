import { expect, test } from 'vitest'
import { checkExistingOrder } from '#src/domain/checks/checkExistingOrder.ts'
import { said } from '#tests/support/checking.ts'

const measure = (part: object) => ({ necessity: { measures: [{ id: 'm-1', ...part }] } })

test('an order in force stops until it is compared with the conditions, SPA 2019 s.2(7); one that ended does not', () => {
  expect(said(checkExistingOrder)).toEqual([])
  const spo = { kind: 'existingSpo', status: 'inForce' }
  expect(said(checkExistingOrder, measure(spo))).toEqual(['existing-order-without-terms stops'])
  const terms = 'He must not contact her.'
  expect(said(checkExistingOrder, measure({ ...spo, terms }))).toEqual(['existing-order stops'])
  expect(said(checkExistingOrder, measure({ ...spo, terms, compared: ' ' }))).toEqual([
    'existing-order stops',
  ])
  expect(said(checkExistingOrder, measure({ ...spo, terms, compared: 'Each fits.' }))).toEqual([])
  expect(said(checkExistingOrder, measure({ kind: 'existingSpo', status: 'ended' }))).toEqual([])
  expect(said(checkExistingOrder, measure({ kind: 'bail', status: 'inForce' }))).toEqual([])
})
