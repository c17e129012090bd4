import { expect, test } from 'vitest'
import { checkAppealInformation } from '#src/domain/checks/checkAppealInformation.ts'
import { said } from '#tests/support/checking.ts'

test('the papers say whom to ask; without a solicitor legal aid is pointed out', () => {
  expect(said(checkAppealInformation)).toEqual([])
  expect(said(checkAppealInformation, { profile: { contact: ' ' } })).toEqual([
    'profile-without-contact explain',
  ])
  expect(said(checkAppealInformation, { profile: undefined })).toEqual(['profile-without-contact explain'])
  expect(said(checkAppealInformation, { circumstances: { solicitor: { answer: 'no' } } })).toEqual([
    'legal-aid-information hint',
  ])
})
