import type { MeasureKind } from '../case/necessity.ts'

/** Each other measure as a sentence names it. */
export const measureNames: Record<MeasureKind, string> = {
  bail: 'bail',
  restrainingOrder: 'a restraining order',
  nonMolestation: 'a non-molestation order',
  occupationOrder: 'an occupation order',
  dapn: 'a domestic abuse protection notice',
  dapo: 'a domestic abuse protection order',
  existingSpo: 'an existing stalking protection order',
  sexualHarm: 'a sexual harm prevention order or sexual risk order',
  sexOffenderNotification: 'notification under Part 2 of the Sexual Offences Act 2003',
  criminalBehaviour: 'a criminal behaviour order or injunction',
  communityProtection: 'a community protection notice',
  childArrangements: 'an order of the family court about a child',
  licence: 'the conditions of a prison licence',
  prosecution: 'prosecution',
  mentalHealth: 'measures under mental health law',
  other: 'another measure',
}
