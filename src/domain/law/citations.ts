import type { SafetyRule } from '../checks/finding.ts'
import type { Authority, VerifiedAuthority } from './authority.ts'

type Place<Prefix extends string, Read extends number | string> =
  | `${Prefix}.${Read}`
  | `${Prefix}.${Read}(${string}`

/** Stalking Protection Act 2019, in force 20 January 2020 (SI 2020/26 reg 2): all 15 sections, as revised to 7 February 2023. */
export const spa = read<Place<'s', 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15>>(
  'Stalking Protection Act 2019',
  '2020-01-20',
)
export const pha = read<Place<'s', '2A'>>('Protection from Harassment Act 1997')
export const welshLanguageAct = read<Place<'s', 22>>('Welsh Language Act 1993')
/** Only the sections that were read; ss.53 and 54 as first enacted. */
export const mca = read<Place<'s', 51 | 53 | 54 | 55 | 56 | 57>>("Magistrates' Courts Act 1980")
/** Magistrates' Courts Rules 1981, rr.4, 98 and 99 as first made; later amendments were not checked. */
export const mcr = read<Place<'r', 4 | 98 | 99>>("Magistrates' Courts Rules 1981 (SI 1981/552)")
export const cea = read<Place<'s', 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9>>('Civil Evidence Act 1995')
/** The rules on hearsay notices in civil proceedings in a magistrates' court. */
export const her = read<Place<'r', 1 | 2 | 3 | 4 | 5 | 6>>(
  "Magistrates' Courts (Hearsay Evidence in Civil Proceedings) Rules 1999 (SI 1999/681)",
)
/** The regulations that put proceedings under SPA 2019 ss.1, 4, 5 and 7 within criminal legal aid. */
export const legalAid = read(
  'Criminal Legal Aid (General) (Amendment) Regulations 2020 (SI 2020/8)',
  '2020-01-20',
)
/** The regulations that set the general limit in a magistrates' court at 12 months. */
export const sentencingPowers = read(
  "Sentencing Act 2020 (Magistrates' Court Sentencing Powers) (Amendment) Regulations 2024 (SI 2024/1067)",
  '2024-11-18',
)
/** The official data file of offence, application and result codes, as it stood in August 2026. */
export const officialCodes = read('Ministry of Justice standing data, August 2026')

/** The police offence codes, from a notice of 20 January 2020. */
export const pnld = cited('Police National Legal Database notice, 20 January 2020', 'secondary')
/** Statutory guidance for the police under SPA 2019 s.12; no paragraph of it was read. */
export const guidance = cited('Statutory guidance for the police, Home Office, April 2024', 'unread')
/** What the guidance says on the standard of proof, as reported in April 2024. */
export const guidanceReported = cited(
  'Statutory guidance for the police, Home Office, April 2024',
  'secondary',
)
/** CPS guidance "Stalking Protection Orders". */
export const cps = cited('CPS prosecution guidance, Stalking Protection Orders', 'secondary')
/** Guidance on non-molestation orders; persuasive here, and known from law firms’ notes only. */
export const familyGuidance = cited(
  'President of the Family Division, guidance on non-molestation orders',
  'secondary',
  '2026-01-12',
)
/** The joint description of stalking by the police inspectorate and the College of Policing. */
export const hmicfrs = cited('HM Inspectorate of Constabulary and Fire & Rescue Services', 'secondary')
export const jones = cited('Jones v Birmingham City Council [2023] UKSC 27', 'secondary', '2023-07-19')
export const mccann = cited('R (McCann) v Crown Court at Manchester [2002] UKHL 39', 'unread')
export const sexualOffencesAct = cited('Sexual Offences Act 2003', 'secondary')
export const humanRights = cited('Human Rights Act 1998', 'unread')
export const convention = cited('European Convention on Human Rights', 'unread')
export const rehabilitation = cited('Rehabilitation of Offenders Act 1974', 'unread')
export const youngPersons = cited('Children and Young Persons Act 1933', 'unread')
export const contempt = cited('Contempt of Court Act 1981', 'unread')
export const sexualOffencesAnonymity = cited('Sexual Offences (Amendment) Act 1992', 'unread')
export const crownCourtRules = cited('Crown Court Rules 1982', 'unread')
export const seniorCourtsAct = cited('Senior Courts Act 1981', 'secondary')
/** A section of the Magistrates' Courts Act 1980 known from a secondary source, such as s.64 on costs. */
export const mcaSecondary = cited("Magistrates' Courts Act 1980", 'secondary')
export const domesticAbuseAct = cited('Domestic Abuse Act 2021', 'unread')
export const bankingDealings = cited('Banking and Financial Dealings Act 1971', 'unread')
/** The 2026 Act changed the law on these orders; its sections, and which are in force, were not verified. */
export const crimeAndPolicing = cited('Crime and Policing Act 2026', 'uncertain', '2026-04-29')

const goodPractice = 'Good practice'

/** Good practice that no text we read lays down: it may ask for a reason, never stop an application. `asks` says it in a few words. */
export function houseRule(asks = ''): Authority & { confidence: 'unread' } {
  return { source: goodPractice, provision: asks, confidence: 'unread' }
}

/** The rules of the wording library that stop a pack although they are no more than good drafting. */
export const safetyRules = {
  R10: 'A full order has a period of at least two years, or runs until a further order',
  R11: 'An interim order has a fixed end',
  R15: 'No address that is kept secret appears, or is the middle of a map',
  R16: 'No name, child or employer that the defendant does not know appears',
  R18: 'No condition clashes with an existing stalking protection order',
  R42: 'No placeholder or unfinished text is left in',
} as const

export type SafetyCode = keyof typeof safetyRules

/** The authority of a rule that stops a pack for safety. R18 only where the other order is a stalking protection order. */
export function safetyRule(code: SafetyCode): SafetyRule {
  return {
    source: goodPractice,
    provision: safetyRules[code],
    confidence: 'unread',
    safety: true,
  }
}

/** Whether this is no more than good practice, which no text of the law lays down. */
export const isGoodPractice = ({ source }: Authority): boolean => source === goodPractice

/** One line for people: "Stalking Protection Act 2019 s.3(2)", "Good practice: no placeholder is left in". */
export function citation({ source, provision }: Authority): string {
  if (!provision) return source
  return source === goodPractice ? `${source}: ${provision}` : `${source} ${provision}`
}

/** Cites a text that was read, and only the places in it that were read: another place does not compile. */
function read<Provision extends string>(source: string, inForce?: string) {
  return (provision: Provision): VerifiedAuthority => ({
    source,
    provision,
    confidence: 'verified',
    ...(inForce ? { inForce } : {}),
  })
}

function cited(source: string, confidence: Exclude<Authority['confidence'], 'verified'>, inForce?: string) {
  return (provision: string): Authority => ({
    source,
    provision,
    confidence,
    ...(inForce ? { inForce } : {}),
  })
}
