import { expect, test } from 'vitest'
import { authorsOf } from '#src/domain/review/authors.ts'
import { keyOf } from '#tests/support/signing.ts'

const exchange = (direction: 'sent' | 'received', purpose: 'case' | 'review', digit: string) => ({
  id: `x-${digit}`,
  direction,
  purpose,
  at: '2026-11-12T09:00:00.000Z',
  with: [{ key: keyOf(digit), name: 'Sorrel Thornbury' }],
  head: 'abcdef012345',
})

test('nobody wrote what has no record', () => {
  expect(authorsOf(undefined)).toEqual([])
  expect(authorsOf({})).toEqual([])
})

test('the author wrote it, and whoever handed the whole of it over; a reader did not', () => {
  const exchanges = [
    exchange('received', 'case', 'b'),
    exchange('sent', 'case', 'c'),
    exchange('received', 'review', 'd'),
  ]
  expect(authorsOf({ author: keyOf('a'), exchanges })).toEqual([keyOf('a'), keyOf('b')])
})
