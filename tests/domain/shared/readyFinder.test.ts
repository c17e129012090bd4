import { expect, test } from 'vitest'
import { readyFinder } from '#src/domain/shared/readyFinder.ts'

const car = { personId: 'p', kind: 'vehicle' as const, value: 'AB12 CDE' }

test('is kept while the same is withheld and known, and finds the same however often it is asked for', () => {
  const find = readyFinder([car], new Map())
  expect(readyFinder([{ ...car }], new Map())).toBe(find)
  expect(readyFinder([car], new Map([['ab12cdf', 'free']]))).not.toBe(find)
  expect(find('in ab12\u200bcde').map(({ sure }) => sure)).toEqual([true])
  expect(find('in a car')).toEqual([])
})
