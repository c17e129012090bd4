import type { SliceDraft } from '../case/slices.ts'
import { sameAnswers } from '../shared/sameAnswers.ts'
import type { SignOff } from './signOffs.ts'

type ApplicantDraft = SliceDraft<'applicant'>

/**
 * The answers on the applicant with the authority that was signed: who gave it, on which day in London, which tests appear to them to be
 * met, and why.
 */
export function withSignedAuthority(
  applicant: ApplicantDraft | undefined,
  { statement }: SignOff,
): ApplicantDraft {
  const { by, at, tests = [], reasons = '' } = statement
  return {
    ...applicant,
    authorisation: {
      given: 'yes',
      name: by.name,
      ...(by.rank !== undefined && { rank: by.rank }),
      on: dayInLondon(at),
      reasons,
      appears: [...tests],
    },
  }
}

/** Whether the applicant page says what was signed already. */
export function saysAuthority(applicant: ApplicantDraft | undefined, signOff: SignOff): boolean {
  return sameAnswers(applicant?.authorisation, withSignedAuthority(applicant, signOff).authorisation)
}

const london = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/London',
})

const dayInLondon = (at: string) => london.format(new Date(at))
