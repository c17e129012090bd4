import type { CaseFile } from '../case/caseFile.ts'
import { applicants, cannotApply, type ForceKind } from '../law/applicants.ts'
import { spa } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

const titles: Record<ForceKind, RegExp> = {
  territorial: /chief constable|prif gwnstabl/i,
  metropolitan: /commissioner/i,
  cityOfLondon: /commissioner/i,
  britishTransport: /chief constable/i,
  ministryOfDefence: /chief constable/i,
}

/** The applicant is one of the chief officers who may apply: SPA 2019 ss.1(1), 14(1). */
export function checkApplicant({ applicant }: CaseFile): Finding[] {
  const { forceKind, chiefOfficer = '' } = applicant ?? {}
  if (!forceKind || !chiefOfficer.trim()) return []
  if (titles[forceKind].test(chiefOfficer))
    return /\b(?:deputy|assistant)\b/i.test(chiefOfficer) ? [deputy()] : []
  return [
    stops(
      'applicant-not-chief-officer',
      { step: 'applicant', field: 'chiefOfficer' },
      `The applicant must be the chief officer of the force: enter the ${applicants[forceKind].office}. ${cannotApply.text}`,
      spa('s.14(1)'),
    ),
  ]
}

const deputy = () =>
  explains(
    'applicant-perhaps-deputy',
    { step: 'applicant', field: 'chiefOfficer' },
    'Only the chief officer is on the list in the Act: enter the chief officer, or say why a deputy or an assistant is named.',
    spa('s.14(1)'),
  )
