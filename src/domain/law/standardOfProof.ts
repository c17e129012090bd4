import { compareDates, type IsoDate } from '../shared/dates.ts'
import { guidanceReported, jones, mccann, spa } from './citations.ts'
import type { Statement } from './statement.ts'

/** Shown wherever the standard of proof is spoken of: nothing here is settled law. */
export const standardCaution =
  'The standard of proof is not settled. The Act is silent, and no decision of a higher court on it was found. A defendant can still argue for the criminal standard. Legal services must confirm the paragraph before it is used.'

/** The same for a reader at court: a served paper carries no note to the office that wrote it. */
export const standardUnsettled = 'The standard of proof is not settled.'

/** What the guidance for the police has said, since when. Dated positions, not rules. */
export const standardPositions = [
  {
    text: 'Until April 2024 the guidance and practice asked for the criminal standard for the acts, following R (McCann) v Crown Court at Manchester.',
    authority: mccann('and the guidance of January 2021'),
    caution: standardCaution,
  },
  {
    text: 'Since 22 April 2024 the statutory guidance for the police is understood to say that courts are likely to apply the civil standard, the balance of probabilities, to the acts.',
    authority: { ...guidanceReported('standard of proof'), inForce: '2024-04-22' },
    caution: standardCaution,
  },
] as const satisfies readonly Statement[]

/** The position that the guidance took on a day. */
export function standardPosition(day: IsoDate): Statement {
  const [earlier, current] = standardPositions
  return compareDates(day, current.authority.inForce) < 0 ? earlier : current
}

/** The paragraph that an application may carry: a submission, with what speaks against it, never a statement of the law. */
export const standardSubmission: Statement = {
  text: 'The applicant submits that the civil standard, the balance of probabilities, applies to whether the defendant carried out the acts. The Stalking Protection Act 2019 does not say which standard applies. The applicant relies on Jones v Birmingham City Council [2023] UKSC 27 and on the statutory guidance for the police as updated in April 2024. The applicant draws attention to the fact that the Acts considered in Jones expressly provide for the balance of probabilities, that this Act does not, and that R (McCann) v Crown Court at Manchester [2002] UKHL 39 may be relied on for the criminal standard. The applicant knows of no decision of a higher court on this point under this Act. The applicant submits that whether there is a risk, and whether the order and each condition are necessary, are matters for the judgement of the court.',
  authority: jones(''),
  caution: standardCaution,
}

/** Risk and necessity. */
export const evaluativeLimbs: Statement = {
  text: 'Risk and necessity are put to the court as matters of judgement, resting on facts that are proved.',
  authority: mccann(''),
  caution: standardCaution,
}

/** What the court asks itself on an interim order. */
export const interimStandard: Statement = {
  text: 'For an interim order the court need not find the three tests met.',
  authority: spa('s.5(3)'),
}
