import { expect, test } from 'vitest'
import { applicant } from '#src/domain/case/applicant.ts'
import { saysAuthority, withSignedAuthority } from '#src/domain/review/signedAuthority.ts'
import { aCase } from '#tests/support/aCase.ts'
import { reviewers } from '#tests/support/reviewers.ts'
import { aSignOff } from '#tests/support/signing.ts'

const signed = (at: string) => aSignOff('so-1', reviewers.supervisor, { at })

test('the applicant page says who signed the authority, when, which tests appear met, and why', () => {
  const answers = withSignedAuthority(aCase().applicant, signed('2026-11-20T10:00:00.000Z'))
  expect(answers.authorisation).toEqual({
    given: 'yes',
    name: 'Ada Merrow',
    rank: 'Superintendent',
    on: '2026-11-20',
    reasons: 'He came to her home three times after she asked him to stop.',
    appears: ['acts', 'risk', 'necessity'],
  })
  expect(applicant.safeParse(answers).success).toBe(true)
  expect(answers.reference).toBe(aCase().applicant?.reference)
})

test.each([
  ['2026-06-20T22:59:59.000Z', '2026-06-20'],
  ['2026-06-20T23:00:00.000Z', '2026-06-21'],
  ['2026-11-20T23:59:59.000Z', '2026-11-20'],
])('the day is that of London: %s', (at, on) => {
  expect(withSignedAuthority(undefined, signed(at)).authorisation).toMatchObject({ on })
})

test('a page that says it already is told from one that says something else', () => {
  const signOff = signed('2026-11-20T10:00:00.000Z')
  expect(saysAuthority(withSignedAuthority({}, signOff), signOff)).toBe(true)
  expect(saysAuthority(aCase().applicant, signOff)).toBe(false)
  expect(saysAuthority(undefined, signOff)).toBe(false)
})
