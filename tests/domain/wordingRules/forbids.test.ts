import { expect, test } from 'vitest'
import { forbids } from '#src/domain/wordingRules/forbids.ts'

test.each([
  ['must not enter', true],
  ['MUST NOT ENTER', true],
  ['may not enter', true],
  ['cannot enter', true],
  ['is not to enter', true],
  ['Not to enter', true],
  ['must never enter', true],
  ['Conditions: not to enter', true],
  ['must enter', false],
  ['tell him not to enter', false],
])('%s: %s', (text, isBan) => {
  expect(new RegExp(`${forbids} enter`, 'i').test(text)).toBe(isBan)
})
