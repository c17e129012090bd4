import type { relationships } from '../case/protectedPeople.ts'

/** The fields that forces’ lawyers report, in their order, and after them the codes of the court. A row of the returns has exactly these. */
export const returnsFields = {
  forceReference: 'Force reference',
  matterNumber: 'Matter number',
  caseManager: 'Case manager',
  dateOpened: 'Date opened',
  division: 'Division',
  victimPostcode: 'Victim postcode',
  perpetratorPostcode: 'Perpetrator postcode',
  perpetratorAge: 'Perpetrator age',
  perpetratorGender: 'Perpetrator gender',
  perpetratorType: 'Perpetrator type',
  victimAge: 'Victim age',
  victimGender: 'Victim gender',
  victimSupports: 'Victim supports',
  contested: 'Application contested',
  nextHearing: 'Next hearing if contested',
  interimGranted: 'Interim order granted',
  interimDate: 'Interim order date',
  fullGranted: 'Full order granted',
  fullDate: 'Full order date',
  expiryDate: 'Expiry date',
  lengthYears: 'Length of order in years',
  reason: 'Reason for withdrawal or refusal',
  applicationCode: 'Application code',
  interimResultCode: 'Interim order result code',
  fullResultCode: 'Full order result code',
} as const

export type ReturnsField = keyof typeof returnsFields

/** What the defendant is, or was, to the victim. */
export const relationshipTypes: Record<(typeof relationships)[number], string> = {
  formerPartner: 'Former partner',
  partner: 'Partner',
  family: 'Family member',
  formerColleague: 'Former colleague',
  colleague: 'Colleague',
  neighbour: 'Neighbour',
  acquaintance: 'Acquaintance',
  professional: 'Met through work',
  publicFigure: 'Fixated on a public figure',
  stranger: 'Stranger',
  other: 'Other',
}
