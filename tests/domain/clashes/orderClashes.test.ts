import { expect, test } from 'vitest'
import { orderClashes } from '#src/domain/clashes/orderClashes.ts'
import { finishedCase } from '#tests/support/checking.ts'
import { orderOf } from '#tests/support/orderOf.ts'

const today = '2026-06-24'

test('a finished case has no clash', () => {
  expect(orderClashes(finishedCase(), today)).toEqual([])
})

test('a station to which a requirement sends the defendant is told once, as a clash of two conditions', () => {
  const places = [
    { id: 'place-1', kind: 'reporting' as const, where: 'Mill Road Station, Mill Road, Dunmarrow' },
  ]
  const file = orderOf(['must not enter Mill Road'], ['must sign on at Mill Road Station'], {
    circumstances: { places },
  })
  expect(orderClashes(file, today).map(({ code }) => code)).toEqual(['clash-attendance'])
})

test('clashes of one condition never share a place, so that each keeps its own reason', () => {
  const file = orderOf(
    ['must not enter Dunmarrow.', 'must not enter Dunmarrow.'],
    ['must attend at Tide House, Dunmarrow by 3 April 2020', 'must notify a new address within 3 days'],
    {
      defendant: { address: { kind: 'home', lines: '4 Tannery Yard, Dunmarrow' } },
      court: { name: 'Dunmarrow Magistrates’ Court' },
    },
  )
  const clashes = orderClashes(file, today)
  const keys = clashes.map(({ code, sides: [{ where }] }) => [code, where.item, where.field].join('|'))
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(clashes.map(({ what }) => what))).toEqual(
    new Set(['conditions', 'places', 'duplicates', 'dates', 'notification']),
  )
})
