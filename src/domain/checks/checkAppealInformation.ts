import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { defendantPoints } from '../law/proceedings.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

/** What the defendant is told of appeal and legal aid: the force’s contact, and help where nobody acts yet. */
export function checkAppealInformation({ profile, circumstances }: CaseFile): Finding[] {
  return [
    ...(profile?.contact.trim() ? [] : [noContact()]),
    ...(circumstances?.solicitor?.answer === 'no' ? [tellOfLegalAid()] : []),
  ]
}

const noContact = () =>
  explains(
    'profile-without-contact',
    { step: 'applicant' },
    'Your force’s settings name nobody whom the defendant may ask about appeal, legal aid and the order: ask for them to be completed.',
    houseRule('the papers for the defendant say whom to ask'),
  )

const tellOfLegalAid = () =>
  hints(
    'legal-aid-information',
    { step: 'circumstances', field: 'solicitor' },
    `No solicitor acts for the defendant: serve the information on legal aid. ${defendantPoints.legalAid.text}`,
    defendantPoints.legalAid.authority,
  )
