import type { Authority } from './authority.ts'
import {
  crimeAndPolicing,
  guidance,
  guidanceReported,
  her,
  mca,
  mcr,
  officialCodes,
  pha,
  sentencingPowers,
  spa,
} from './citations.ts'
import type { Statement } from './statement.ts'

/** The only route that this product serves: a chief officer applies. Orders that a court makes of its own motion are not. */
export const legalRegime = 'application-only'

/** The day on which the law in this product was last compared with its sources. */
export const lawCheckedOn = '2026-11-23'

/** Which version of each source was used. */
export const sourceVersions: readonly { authority: Authority; version: string }[] = [
  {
    authority: spa('s.1'),
    version: 'as revised to 7 February 2023, sections 1 to 15; amendments of 2026 not shown',
  },
  { authority: pha('s.2A'), version: 'as revised' },
  {
    authority: mca('s.55'),
    version: 'current text of ss.55 to 57; s.51 as substituted in 2003; ss.53 and 54 as enacted',
  },
  { authority: mcr('r.99'), version: 'as first made; later amendments not checked' },
  { authority: her('r.3'), version: 'as made' },
  { authority: sentencingPowers(''), version: 'as made' },
  { authority: officialCodes(''), version: 'August 2026' },
  { authority: guidanceReported(''), version: 'opening only; updated 22 April 2024 and 10 May 2024' },
]

/** The 2026 Act, which may already have changed the law. */
export const crimeAndPolicingAct: Statement = {
  text: 'The Crime and Policing Act 2026 was passed on 29 April 2026. The Bill for it would have let a court make one of these orders on a conviction or an acquittal, without an application by the police; whether this is law or in force was not verified.',
  authority: crimeAndPolicing('provisions on stalking protection orders'),
  caution:
    'Only a summary of the Bill was read. Look for an order that a court has already made, and confirm the position with legal services.',
}

/** The guidance, whose paragraphs were not read. */
export const guidanceNotRead: Statement = {
  text: 'The police must have regard to the statutory guidance.',
  authority: guidance(''),
  caution:
    'Only its opening could be read. Nothing here quotes a paragraph of it: read the current guidance.',
}

/** What a person with access to the live sources still has to check, the most important first. */
export const stillToVerify = [
  'The paragraphs of the statutory guidance: authorising rank, age, conditions, service, the victim, the standard of proof',
  'The Crime and Policing Act 2026: its sections on these orders, and which are in force',
  "The Magistrates' Courts Rules 1981, rules 4, 98 and 99 as amended, the court fee, and the form of acknowledgement",
  'The time limit for an appeal to the Crown Court',
  'Any decision of a higher court on the standard of proof, on short periods for one condition, or on orders without notice',
  'Whether a sentencing guideline covers breach of these orders, and where domestic abuse protection orders are in use',
] as const
