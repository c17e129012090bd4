import { expect, test } from 'vitest'
import { notificationRepeated } from '#src/domain/clashes/notificationRepeated.ts'
import { itemsOf } from '#tests/support/orderOf.ts'

const found = (text: string, facts = {}) =>
  itemsOf([], [text]).flatMap((item) => notificationRepeated(item, facts))

test.each([
  'must notify the police of any change of name or address within 3 days',
  'must tell the SPO Manager his home address within 3 days',
  'must inform the police of each name that he uses',
  'must tell police if he moves house',
])('%s', (text) => {
  expect(found(text).map(({ code }) => code)).toEqual(['clash-notification'])
})

test('one that gives another period is left to the rule on that', () => {
  expect(found('must notify a new address within 14 days')).toEqual([])
  expect(found('must notify a new address within 3 days')).toHaveLength(1)
})

test.each([
  'must tell the SPO Manager the service, username and email address of each Account that he has',
  'must tell the SPO Manager the name and address of a new employer within 3 days of starting.',
  'must tell the SPO Manager the address of each place where he will sleep for three or more nights',
  'must tell the SPO Manager before he applies to change his name',
  'must confirm his address at Mill Road Station on 3 April each year. This adds to the duty to notify.',
  'must tell the SPO Manager of a new phone within 3 days',
  'must follow the notification duties below (3 days)',
])('is a duty of its own: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('while sex-offender notification stands in its place, s.9(5), it is no repetition', () => {
  const facts = { circumstances: { sexOffenderNotification: { answer: 'yes' } } }
  expect(found('must tell the SPO Manager his home address within 3 days', facts)).toEqual([])
})
