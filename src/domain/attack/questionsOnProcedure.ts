import { type OrderMade, ordersMade } from '../case/ordersMade.ts'
import { interimPoints } from '../law/interim.ts'
import { defendantPoints, hearingPoints, protectedPersonPoints } from '../law/proceedings.ts'
import { standardCaution } from '../law/standardOfProof.ts'
import { withCaution } from '../law/statement.ts'
import type { AttackFacts } from './attackFacts.ts'
import { type AttackQuestion, asked } from './question.ts'

/** Questions on the way to court: the person to be protected, disclosure, service, fairness, the length asked for. */
export function questionsOnProcedure(facts: AttackFacts): AttackQuestion[] {
  return [
    standard(facts),
    ...(facts.file.views?.people ?? []).flatMap((view) => viewOf(view, facts)),
    ...disclosure(facts),
    ...withoutNotice(facts),
    ...endless(facts),
    ...summons(facts),
    ...ordersMade(facts.file).flatMap(orderServed),
    ...vulnerable(facts),
  ]
}

const standard = ({ file: { applicant } }: AttackFacts): AttackQuestion => ({
  code: 'standard-of-proof',
  question: 'Must the court not be sure of each act, as in a criminal case?',
  why: standardCaution,
  answer:
    'A paragraph on the standard that legal services have confirmed, and proof that would do for either.',
  where: { step: 'applicant', field: 'standardConfirmed' },
  answered: applicant?.standardConfirmed?.by?.trim()
    ? `${applicant.standardConfirmed.by.trim()} has confirmed the paragraph.`
    : undefined,
})

type View = NonNullable<NonNullable<AttackFacts['file']['views']>['people']>[number]

function viewOf({ id, obtained }: View, { explained }: AttackFacts): AttackQuestion[] {
  const place = (field: string) => ({ step: 'views', item: id, field }) as const
  if (obtained?.answer === 'no')
    return [
      {
        code: 'view-not-asked',
        question: 'You have not even asked the person whom you say you protect. Why?',
        why: protectedPersonPoints.consent.text,
        answer: 'The view, safely asked; or why it could not be.',
        where: place('obtained'),
        answered:
          obtained.why?.trim() || explained('view-not-obtained', id)
            ? 'It is written why the person was not asked.'
            : undefined,
      },
    ]
  const against = obtained?.view === 'opposes'
  return asked(against || obtained?.view === 'mixed', () => ({
    code: 'view-opposed',
    question: against
      ? 'The person whom you say you protect does not want this order. Why are we here?'
      : 'The person whom you say you protect is in two minds. Why are we here?',
    why: protectedPersonPoints.consent.text,
    answer:
      'What the person says, put to the court as it was said, and why the order is needed all the same.',
    where: place('obtained.words'),
    answered: obtained?.words?.trim()
      ? 'What the person says is recorded in the person’s own words.'
      : undefined,
  }))
}

function disclosure({ file: { disclosure: found }, explained }: AttackFacts): AttackQuestion[] {
  return asked(found?.looked !== 'yes', () => ({
    code: 'disclosure-not-looked-for',
    question: 'What have the police got that helps my client, and who looked?',
    why: withCaution(defendantPoints.disclosure),
    answer: 'Where it was looked for, what was found and what was done with it.',
    where: { step: 'disclosure', field: 'looked' },
    answered: explained('disclosure-not-looked') ? 'A reason is given on that page.' : undefined,
  }))
}

function withoutNotice({ file: { interim } }: AttackFacts): AttackQuestion[] {
  return asked(interim?.notice?.mode === 'withoutNotice', () => ({
    code: 'without-notice',
    question: 'By what power do you ask for an order behind my client’s back?',
    why: withCaution(interimPoints.withoutNotice),
    answer: 'Why the defendant cannot be told first, and the day on which the defendant is heard.',
    where: { step: 'interim', field: 'notice.why' },
    answered:
      interim?.notice?.why?.trim() && interim.notice.returnOn
        ? 'The reason and a day for a hearing with the defendant are given.'
        : undefined,
  }))
}

function endless({ file: { length } }: AttackFacts): AttackQuestion[] {
  return asked(length?.period?.kind === 'untilFurtherOrder', () => ({
    code: 'length-without-end',
    question: 'Why should my client be under this order for life?',
    why: `An order until a further order has no end of its own. ${withCaution(defendantPoints.rights)}`,
    answer: 'Why no fixed length would do, and when the force will look at it again.',
    where: { step: 'length', field: 'period.reason' },
    answered: length?.period?.reason?.trim() ? 'The page on the length gives a reason.' : undefined,
  }))
}

function summons({ file: { court, defendant }, explained }: AttackFacts): AttackQuestion[] {
  const { method } = court?.summons ?? {}
  const left = method === 'post' || method === 'leftAtAddress'
  const homeless = defendant?.address?.kind === 'notKnown' || defendant?.address?.kind === 'noFixed'
  return asked(left || (method === 'personal' && homeless), () => ({
    code: 'service-doubtful',
    question: left
      ? 'How do you know that my client ever saw the summons?'
      : 'Where did you expect to find my client, to hand over the summons?',
    why: withCaution(hearingPoints.personalService),
    answer: 'Service by hand, with a statement of who handed it over, where and when.',
    where: { step: 'court', field: 'summons.method' },
    answered: serviceAnswered(left, defendant?.address?.found, explained('summons-not-handed-over')),
  }))
}

function serviceAnswered(left: boolean, found: string | undefined, reason: boolean): string | undefined {
  if (left) return reason ? 'A reason is given on that page.' : undefined
  return found?.trim() ? 'It is written where the defendant can be found.' : undefined
}

function orderServed({ kind, field, record: { served } }: OrderMade): AttackQuestion[] {
  if (served?.answer !== 'yes') return []
  const proved = served.signature === 'signed' || served.bodyWorn?.trim()
  const doubtful = served.method === 'post' || !proved || served.explained === 'no'
  return asked(doubtful, () => ({
    code: `${kind}-order-service-doubtful`,
    question: `How do you prove that my client had the ${kind === 'full' ? '' : 'interim '}order and understood it?`,
    why:
      served.method === 'post'
        ? 'It was sent by post.'
        : 'Neither a signature nor a recording shows the service, or the content was not explained.',
    answer: 'A signature, a recording, or a statement by the officer who served and explained it.',
    where: { step: 'service', field: `${field}.served` },
    answered: undefined,
  }))
}

function vulnerable({ file: { circumstances }, explained }: AttackFacts): AttackQuestion[] {
  const { answer, adjustments } = circumstances?.vulnerability ?? {}
  return asked(answer === 'yes' || answer === 'notKnown', () => ({
    code: 'defendant-vulnerable',
    question:
      answer === 'yes'
        ? 'My client is vulnerable. What was done so that my client can understand this, and keep to it?'
        : 'Did anybody ask whether my client is vulnerable?',
    why:
      answer === 'yes'
        ? 'A condition that a person cannot understand or keep protects nobody.'
        : 'It is recorded as not known.',
    answer: 'The adjustments, in the papers, at service and at court.',
    where: { step: 'circumstances', field: 'vulnerability' },
    answered: adjustments?.trim()
      ? 'The adjustments are written down.'
      : explained('vulnerability-not-known')
        ? 'A reason is given on that page.'
        : undefined,
  }))
}
