import { describe, expect, test } from 'vitest'
import { addressPatterns } from '#src/domain/shared/addressPatterns.ts'

const finds = (value: string, text: string) => {
  const hits = addressPatterns(value).filter(({ search }) => text.match(search))
  return hits.some(({ weight }) => weight === 'sure') ? 'sure' : hits.length > 0 ? 'perhaps' : 'no'
}

describe('an address', () => {
  test.each([
    ['27 Larch Row', 'Larch Row, number 27', 'sure'],
    ['27 Larch Row', 'house 27 in Larch Row', 'sure'],
    ['27 Larch Row', 'No 27, Larch Row', 'sure'],
    ['27 Larch Row', '27Larch Row', 'sure'],
    ['27 Larch Row', 'in Larch Row, 27 May 2026', 'perhaps'],
    ['27 Larch Row', 'in Larch Row 27 times', 'perhaps'],
    ['27 Larch Row', 'at 21:27 Larch Row was empty', 'perhaps'],
    ['27 Larch Row', 'on 2026-06-27, Larch Row was empty', 'perhaps'],
    ['27 Larch Row', '27 larches in a row', 'no'],
    ['Rose Cottage, Mill Lane, Westbury', 'at Rose Cottage', 'sure'],
    ['Rose Cottage, Mill Lane, Westbury', 'in Westbury', 'no'],
    ['The Old Smokery, Tarn Head', 'at Tarn Head', 'no'],
    ['Home', 'at home', 'no'],
  ])('%s in "%s": %s', (value, text, found) => {
    expect(finds(value, text)).toBe(found)
  })
})
