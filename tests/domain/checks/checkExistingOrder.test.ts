import { expect, test } from 'vitest'
import { checkExistingOrder } from '#src/domain/checks/checkExistingOrder.ts'
import { said } from '#tests/support/checking.ts'

const measure = (part: object) => ({ necessity: { measures: [{ id: 'm-1', ...part }] } })

test('an order in force asks how the conditions fit it, SPA 2019 s.2(7); one that ended does not', () => {
  expect(said(checkExistingOrder)).toEqual([])
  expect(said(checkExistingOrder, measure({ kind: 'existingSpo', status: 'inForce' }))).toEqual([
    'existing-order explain',
  ])
  expect(said(checkExistingOrder, measure({ kind: 'existingSpo', status: 'ended' }))).toEqual([])
  expect(said(checkExistingOrder, measure({ kind: 'bail', status: 'inForce' }))).toEqual([])
})
