import { expect, test } from 'vitest'
import { areaCode } from '#src/domain/leaks/areaCode.ts'

test.each([
  ['01632 960123', '01632'],
  ['+44 1632 960123', '01632'],
  ['0117 496 0123', '0117'],
  ['0161 496 0123', '0161'],
  ['020 7946 0123', '020'],
  ['07700 900123', undefined],
  ['01632', undefined],
  ['F-26-0117', undefined],
])('%s has the area code %s', (number, code) => {
  expect(areaCode(number)).toBe(code)
})
