import { expect, test } from 'vitest'
import { conditionDates } from '#src/domain/clashes/conditionDates.ts'
import { itemsOf, orderOf } from '#tests/support/orderOf.ts'

const facts = {
  length: { period: { kind: 'untilDay' as const, lastDay: '2029-03-02' } },
  court: { hearing: { listed: 'yes' as const, on: '2026-09-14' } },
}
const codes = (text: string, more: object = {}) => {
  const given = { ...facts, ...more }
  return itemsOf([], [text])
    .flatMap((item) => conditionDates(item, orderOf([], [], given), '2026-06-24'))
    .map(({ code }) => code)
}

test.each([
  ['must attend from 6 October 2026 to 2 March 2029', []],
  ['must attend from 6 October 2026 to 3 March 2029', ['clash-after-order']],
  ['must attend one assessment by 13 September 2026', ['clash-before-order']],
  ['must attend one assessment by 14 September 2026', []],
  ['must keep to paragraph 3 of the order of 9 January 2026', []],
])('%s', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('a length counts from the hearing, and an order until further order has no end', () => {
  const text = 'must attend until 14 September 2028'
  expect(codes(text, { length: { period: { kind: 'forLength', years: 2, months: 0 } } })).toEqual([
    'clash-after-order',
  ])
  expect(codes(text, { length: { period: { kind: 'forLength', years: 2, months: 1 } } })).toEqual([])
  expect(codes(text, { length: { period: { kind: 'untilFurtherOrder' } } })).toEqual([])
})

test('a prohibition that began long ago needs no other day', () => {
  const items = itemsOf(['must not share the recording made on 3 April 2026'])
  expect(items.flatMap((item) => conditionDates(item, orderOf([], [], facts), '2026-06-24'))).toEqual([])
})

test('a provider that begins too early is asked about with the provider', () => {
  const provider = { confirmed: 'yes' as const, start: '2026-08-01' }
  const items = itemsOf([], [{ text: 'must attend from 1 August 2026', provider }])
  expect(items.flatMap((item) => conditionDates(item, orderOf([], [], facts), '2026-06-24'))).toEqual([])
})
