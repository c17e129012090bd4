import type { IsoDate } from '../shared/dates.ts'
import type { OrderKind } from './applicationCodes.ts'
import type { VerifiedAuthority } from './authority.ts'
import { spa } from './citations.ts'
import { isWithinConsentWindow } from './periods/consentWindow.ts'
import type { Statement } from './statement.ts'

/** Someone who asks the court to vary, renew or discharge an order. A chief officer may stand in several relations to it. */
export type ChangeApplicant =
  | { who: 'defendant' }
  | {
      who: 'chiefOfficer'
      appliedForOrder: boolean
      defendantResidesInArea: boolean
      /** Believes that the defendant is in the area or intends to come to it. */
      believesInOrComing: boolean
    }
  | { who: 'other' }

/** Whether this person may apply to vary, renew or discharge: for an interim order only the defendant or the chief officer who applied for it. */
export function mayApplyForChange(
  applicant: ChangeApplicant,
  order: OrderKind,
): { may: boolean; authority: VerifiedAuthority } {
  const authority = order === 'full' ? spa('s.4(1)') : spa('s.5(7)')
  if (applicant.who !== 'chiefOfficer') return { may: applicant.who === 'defendant', authority }

  const { appliedForOrder, defendantResidesInArea, believesInOrComing } = applicant
  const relevant = appliedForOrder || (order === 'full' && (defendantResidesInArea || believesInOrComing))
  return { may: relevant, authority }
}

/** Whose consent a discharge needs. `residenceChiefOfficer` is the chief officer of the area in England and Wales where the defendant lives. */
export type Consent = 'defendant' | 'applyingChiefOfficer' | 'originalApplicant' | 'residenceChiefOfficer'

/** Where the defendant lives: in the area of the chief officer who applied for the order, in another one, or outside England and Wales. */
export type Residence = 'originalArea' | 'otherArea' | 'outsideEnglandAndWales' | 'notKnown'

/**
 * The consents without which a full order may not be discharged on `day`: none once two years have passed, counting the day
 * it was made. `uncertain` is true when it is not known where the defendant lives, so that a further consent may be needed.
 */
export function consentsToDischarge(question: {
  madeOn: IsoDate
  day: IsoDate
  askedBy: 'chiefOfficer' | 'defendant'
  residence: Residence
}): { needed: Consent[]; uncertain: boolean; authority: VerifiedAuthority } {
  const authority = spa('s.4(4)(b)')
  if (!isWithinConsentWindow(question.madeOn, question.day))
    return { needed: [], uncertain: false, authority }
  if (question.askedBy === 'chiefOfficer') {
    return { needed: ['defendant', 'applyingChiefOfficer'], uncertain: false, authority }
  }

  const needed: Consent[] = ['defendant', 'originalApplicant']
  if (question.residence === 'otherArea') needed.push('residenceChiefOfficer')
  return { needed, uncertain: question.residence === 'notKnown', authority }
}

/** Points on varying, renewing and discharging. */
export const changePoints = {
  mustHear: {
    text: 'Before it changes a full order the court must hear the defendant and any relevant chief officer who wants to be heard.',
    authority: spa('s.4(2)'),
  },
  anyOrder: {
    text: 'The court may make any order that varies, renews or discharges the order and that it considers appropriate.',
    authority: spa('s.4(3)'),
  },
  anyInterimOrder: {
    text: 'The court may make any order that varies, renews or discharges the interim order and that it considers appropriate.',
    authority: spa('s.5(8)'),
  },
  addedConditions: {
    text: 'A condition may be added only if it is necessary to protect a person from a risk associated with stalking.',
    authority: spa('s.4(4)(a)'),
  },
  relevantChiefOfficer: {
    text: 'A relevant chief officer is the chief officer who applied for the order, the one for the area where the defendant lives, or one who believes that the defendant is in the area of that officer or intends to come to it.',
    authority: spa('s.14(1)'),
  },
  consents: {
    text: 'Before the end of two years, beginning with the day on which the order was made, the court may not discharge it without the consent of the defendant and of the chief officer who asks for that; where no chief officer asks, the consent of the defendant, of the chief officer who applied for the order and, if different, of the chief officer for the area in England and Wales where the defendant lives.',
    authority: spa('s.4(4)(b)'),
  },
  byComplaint: {
    text: 'An application to vary, renew or discharge is made by complaint.',
    authority: spa('s.13(1)'),
  },
  interimWording: {
    text: 'The section on changing an interim order says "the stalking protection order" where it must mean the interim one.',
    authority: spa('s.5(8)'),
    caution: 'This is how the section is read here. Name the interim order clearly in the application.',
  },
} satisfies Record<string, Statement>
