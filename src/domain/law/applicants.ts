import { guidance, spa } from './citations.ts'
import type { Statement } from './statement.ts'

/** The chief officers who may apply: a closed list. Only some are for a police area, which the area rule turns on. */
export const applicants = {
  territorial: {
    office: 'Chief Constable',
    of: 'a police force in England and Wales outside London',
    hasPoliceArea: true,
    authority: spa('s.14(1)'),
  },
  metropolitan: {
    office: 'Commissioner of Police of the Metropolis',
    of: 'the metropolitan police district',
    hasPoliceArea: true,
    authority: spa('s.14(1)'),
  },
  cityOfLondon: {
    office: 'Commissioner of Police for the City of London',
    of: 'the City of London police area',
    hasPoliceArea: true,
    authority: spa('s.14(1)'),
  },
  britishTransport: {
    office: 'Chief Constable of the British Transport Police Force',
    of: 'the British Transport Police Force',
    hasPoliceArea: false,
    authority: spa('s.14(1)'),
  },
  ministryOfDefence: {
    office: 'Chief Constable of the Ministry of Defence Police',
    of: 'the Ministry of Defence Police',
    hasPoliceArea: false,
    authority: spa('s.14(1)'),
  },
} as const

export type ForceKind = keyof typeof applicants

export const forceKinds = [
  'territorial',
  'metropolitan',
  'cityOfLondon',
  'britishTransport',
  'ministryOfDefence',
] as const satisfies readonly ForceKind[]

/** Who cannot apply, for an officer who asks. */
export const cannotApply: Statement = {
  text: 'Only a chief officer of police can apply. The victim, the Crown Prosecution Service, a local authority, the National Crime Agency and the Civil Nuclear Constabulary cannot.',
  authority: spa('s.14(1)'),
}

/** The lowest rank that should authorise an application, where the force has not set another. */
export const authorisingRank: Statement & { rank: string } = {
  rank: 'superintendent',
  text: 'The Act names only the chief officer. An officer of at least superintendent rank should authorise the application.',
  authority: guidance('authorising rank'),
  caution: "The paragraph of the guidance was not checked. Your force's own scheme decides.",
}
