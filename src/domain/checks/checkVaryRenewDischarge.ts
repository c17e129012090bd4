import type { ApplicationKind, OrderKind } from '../law/applicationCodes.ts'
import { spa } from '../law/citations.ts'
import {
  type ChangeApplicant,
  type Consent,
  changePoints,
  consentsToDischarge,
  mayApplyForChange,
  type Residence,
} from '../law/discharge.ts'
import type { IsoDate } from '../shared/dates.ts'
import { joinWords } from '../shared/joinWords.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

/** An application to change an order that was made. Days are ISO dates; `consents` are those in hand. */
export type ChangeOfOrder = {
  kind: Exclude<ApplicationKind, 'make'>
  order: OrderKind
  madeOn: IsoDate
  applicant: ChangeApplicant
  residence: Residence
  consents: readonly Consent[]
  /** A condition is to be added, and whether it is said why it is necessary. */
  adds: 'nothing' | 'withReason' | 'withoutReason'
}

/** Who may ask to vary, renew or discharge an order, and with whose consent: SPA 2019 ss.4, 5(7). */
export function checkVaryRenewDischarge(change: ChangeOfOrder, today: IsoDate): Finding[] {
  const { may, authority } = mayApplyForChange(change.applicant, change.order)
  return [
    ...(may ? [] : [stops('change-by-other', where, mayNotAsk[change.order], authority)]),
    ...(change.adds === 'withoutReason' && change.order === 'full' ? [additionUnexplained()] : []),
    ...(change.kind === 'discharge' && change.order === 'full' && may ? consentFindings(change, today) : []),
  ]
}

const where = { step: 'route', field: 'kind' } as const

const mayNotAsk: Record<OrderKind, string> = {
  full: 'Only the defendant, the chief officer who applied for the order, and the chief officer of the area where the defendant lives, is or intends to come may ask for this.',
  interim: 'Only the defendant and the chief officer who applied for the interim order may ask for this.',
}

const consentWords: Record<Consent, string> = {
  defendant: 'the defendant',
  applyingChiefOfficer: 'the chief officer who asks for the discharge',
  originalApplicant: 'the chief officer who applied for the order',
  residenceChiefOfficer: 'the chief officer of the area where the defendant lives',
}

function consentFindings(change: ChangeOfOrder, today: IsoDate): Finding[] {
  const askedBy = change.applicant.who === 'defendant' ? 'defendant' : 'chiefOfficer'
  const { madeOn, residence } = change
  const { needed, uncertain, authority } = consentsToDischarge({ madeOn, day: today, askedBy, residence })
  const missing = needed.filter((consent) => !change.consents.includes(consent))
  const names = joinWords(missing.map((consent) => consentWords[consent]))
  return [
    ...(missing.length > 0
      ? [
          stops(
            'discharge-without-consent',
            where,
            `The order may not be discharged in its first two years without the consent of ${names}: obtain it.`,
            authority,
          ),
        ]
      : []),
    ...(uncertain ? [residenceNotKnown()] : []),
  ]
}

const additionUnexplained = () =>
  stops('change-addition-unexplained', where, changePoints.addedConditions.text, spa('s.4(4)(a)'))

const residenceNotKnown = () =>
  explains(
    'discharge-residence-not-known',
    where,
    'It is not known where the defendant lives, so one more chief officer may have to consent: find out, or say why not.',
    spa('s.4(4)(b)'),
  )
