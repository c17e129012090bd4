import { expect, test } from 'vitest'
import { handoverTimes } from '#src/domain/clashes/handoverTimes.ts'
import { itemsOf } from '#tests/support/orderOf.ts'

const circumstances = {
  children: {
    answer: 'yes' as const,
    handover: [{ id: 't', days: ['sat' as const], from: '10:00', to: '16:00' }],
  },
}
const codes = (text: string, facts: object = { circumstances }) =>
  itemsOf([], [text])
    .flatMap((item) => handoverTimes(item, facts))
    .map(({ code }) => code)

test('a session while the child is with him clashes, and one that begins as it ends does not', () => {
  expect(codes('must attend at Tide House every Saturday between 3:59pm and 5pm')).toEqual([
    'clash-handover-time',
  ])
  expect(codes('must attend at Tide House every Saturday between 4pm and 5pm')).toEqual([])
})

test('without times, a place or children there is nothing to compare', () => {
  expect(codes('must attend at Tide House')).toEqual([])
  expect(codes('must hand over the phone every Saturday between 11am and 5pm')).toEqual([])
  expect(codes('must attend at Tide House every Saturday between 11am and 5pm', {})).toEqual([])
})
