import { expect, test } from 'vitest'
import {
  applicationCode,
  applicationCodes,
  codePoints,
  resultCodes,
} from '#src/domain/law/applicationCodes.ts'

test.each([
  ['make', 'full', 'ST19501'],
  ['vary', 'full', 'ST19502'],
  ['renew', 'full', 'ST19503'],
  ['discharge', 'full', 'ST19504'],
  ['vary', 'interim', 'ST19505'],
  ['renew', 'interim', 'ST19506'],
  ['discharge', 'interim', 'ST19507'],
] as const)('to %s a %s order is %s', (kind, order, code) => {
  expect(applicationCode(kind, order)).toBe(code)
})

test('asking for an interim order takes the code of the main application, and says that this is not certain', () => {
  expect(applicationCode('make', 'interim')).toBe('ST19501')
  expect(codePoints.interimHasNoCode.caution).toContain('Check with the court')
})

test('there are seven application codes and two result codes', () => {
  expect(applicationCodes).toHaveLength(7)
  expect(resultCodes.map(({ code, order }) => [code, order])).toEqual([
    ['3306', 'interim'],
    ['3307', 'full'],
  ])
})
