import { expect, test } from 'vitest'
import { checkCodes } from '#src/domain/checks/checkCodes.ts'
import { said } from '#tests/support/checking.ts'

test('an application is recorded under ST19501 and no other code', () => {
  expect(said(checkCodes)).toEqual([])
  expect(said(checkCodes, { applicant: { reference: 'WM/ST19501/41' } })).toEqual([])
  expect(said(checkCodes, { applicant: { reference: 'WM/ST19502/41' } })).toEqual(['code-wrong explain'])
})

test('the court has a code; an interim application has none of its own', () => {
  expect(said(checkCodes, { court: { code: '' } })).toEqual(['court-code-not-entered explain'])
  expect(said(checkCodes, { route: { kind: 'interimOnly' } })).toEqual(['interim-code hint'])
})
