import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { type Consent, changePoints } from '#src/domain/law/discharge.ts'
import { consentWindow } from '#src/domain/law/periods/consentWindow.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { gap } from '../phrase.ts'
import { stated } from '../quoted.ts'

const parties: Record<Consent, string> = {
  defendant: 'The defendant',
  applyingChiefOfficer: 'The chief officer who asks for the discharge',
  originalApplicant: 'The chief officer who applied for the order',
  residenceChiefOfficer: 'The chief officer of the area where the defendant lives',
}
const answers = { yes: 'Given', no: 'Not given', notKnown: 'Not known' } as const

/** Whose consent a discharge needs in the first two years of a full order, and whether it is in hand: SPA 2019 s.4(4)(b). */
export function consentsSection(served: ServedCase): Block[] {
  const { change } = served
  const years = change?.madeOn ? consentWindow(change.madeOn) : undefined
  const end = years ? `The two years end at the end of ${longDate(years.lastDay)}.` : ''
  return [
    { kind: 'heading', level: 2, text: 'Consents' },
    paragraph([stated(changePoints.consents), end].filter(Boolean).join(' ')),
    consentTable(served),
  ]
}

/** Each consent that is recorded, and whether and when it was given. */
export function consentTable({ change }: ServedCase): Block {
  const consents = change?.consents ?? []
  return {
    kind: 'table',
    caption: 'Consents in hand',
    columns: [
      { header: 'Whose', width: 8, rowHeader: true },
      { header: 'Consent', width: 4 },
      { header: 'Day', width: 4 },
    ],
    rows: consents.map(({ of, given, on }) => [
      of ? parties[of] : gap('whose consent it is'),
      given ? answers[given] : gap('whether it was given'),
      on ? longDate(on) : '',
    ]),
    empty: 'No consent is recorded.',
  }
}
