import { expect, test } from 'vitest'
import { severityOf } from '#src/domain/wordingRules/rule.ts'
import { wordingRules } from '#src/domain/wordingRules/rules.ts'

test.each([
  ['R15', 'E', 'stops'],
  ['R42', 'E', 'stops'],
  ['R01', 'E', 'explain'],
  ['R03', 'W', 'explain'],
  ['R53', 'I', 'hint'],
] as const)('%s at level %s: %s', (code, level, severity) => {
  expect(severityOf({ code, level })).toBe(severity)
})

test('each code stands once, in order', () => {
  const codes = wordingRules.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)].toSorted())
})
