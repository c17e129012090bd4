import type { CaseFile } from '../case/caseFile.ts'
import { applicants, cannotApply, type ForceKind } from '../law/applicants.ts'
import { spa } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { stops } from './makeFinding.ts'

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
  if (!forceKind || !chiefOfficer.trim() || titles[forceKind].test(chiefOfficer)) return []
  return [
    stops(
      'applicant-not-chief-officer',
      { step: 'applicant', field: 'chiefOfficer' },
      `The applicant must be the chief officer of the force: enter the ${applicants[forceKind].office}. ${cannotApply.text}`,
      spa('s.14(1)'),
    ),
  ]
}
