import type { ApplicationKind, OrderKind } from './applicationCodes.ts'
import type { VerifiedAuthority } from './authority.ts'
import { crownCourtRules, seniorCourtsAct, spa } from './citations.ts'
import type { Statement } from './statement.ts'

/** A decision of the court: an application of this kind about this order, granted or refused, and who had asked for it. */
export type CourtDecision = {
  order: OrderKind
  kind: ApplicationKind
  granted: boolean
  askedBy: 'chiefOfficer' | 'defendant'
}

/** `applyingChiefOfficer` is the one whose application was decided. */
export type Appellant = 'defendant' | 'applyingChiefOfficer' | 'anyRelevantChiefOfficer'

/** Who may appeal to the Crown Court against the decision. Empty where s.7 gives no appeal. */
export function appellants(decision: CourtDecision): { who: Appellant; authority: VerifiedAuthority }[] {
  const { order, kind, granted, askedBy } = decision
  if (order === 'interim' && kind !== 'make') return []
  if (askedBy === 'chiefOfficer') {
    return granted ? [appellant('defendant', 's.7')] : [appellant('applyingChiefOfficer', 's.7')]
  }
  if (kind === 'make') return []
  return granted ? [appellant('anyRelevantChiefOfficer', 's.7(3)')] : [appellant('defendant', 's.7')]
}

function appellant(who: Appellant, provision: 's.7' | 's.7(3)') {
  return { who, authority: spa(provision) }
}

/** Points on appeals. */
export const appealPoints = {
  powers: {
    text: 'The Crown Court may make any order needed to give effect to its decision, and orders that follow from it.',
    authority: spa('s.7(4)'),
  },
  interimChanges: {
    text: 'Section 7 gives no appeal to the Crown Court on varying, renewing or discharging an interim order.',
    authority: spa('s.7'),
    caution: 'This is how the section reads. Ask legal services about a case stated or judicial review.',
  },
  noStay: {
    text: 'The order goes on while an appeal is waiting, unless a court suspends it.',
    authority: spa('s.7'),
    caution: 'The Act says nothing about a stay. This has not been verified.',
  },
  rehearing: {
    text: 'The appeal is a new hearing.',
    authority: seniorCourtsAct('s.79'),
    caution: 'This has not been verified in full.',
  },
  timeLimit: {
    text: 'The notice of appeal is due within 21 days of the decision.',
    authority: crownCourtRules('r.7'),
    caution: 'This time limit has not been verified. Check it with legal services before relying on it.',
  },
} satisfies Record<string, Statement>
