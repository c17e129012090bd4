import type { CaseFile } from '../case/caseFile.ts'
import type { Finding } from '../checks/finding.ts'
import { openFindings } from '../checks/openFindings.ts'
import { authorsOf } from './authors.ts'
import type { ChecklistAnswer } from './checklistAnswers.ts'
import { type ChecklistPoint, checklistPoints, pointOf } from './checklistPoints.ts'
import type { Review } from './review.ts'

/**
 * What the rules of the app say of one point: it is not asked of this application; nothing was found; what was found has its reasons;
 * something is open; something stops the application; or they cannot tell.
 */
export type SystemAnswer = 'notAsked' | 'met' | 'explained' | 'open' | 'stops' | 'cannotTell'

export type ChecklistState = {
  point: ChecklistPoint
  system: SystemAnswer
  findings: readonly Finding[]
  /** What a person answered to it. */
  answer?: ChecklistAnswer
  /** Whether it is answered; one that is not keeps an application from being authorised. */
  done: boolean
}

/**
 * Each point of the checklist with what the findings say of it and what a person answered. It is done where the app can tell and found
 * nothing, or where a person answered with a reason; never while something stops it, nor where a person says that a point of law, read
 * in its own text, is not met. `findings` are those that authority itself does not cure: withoutAuthority; `answers` those of supervisorsAnswers.
 */
export function checklistOf(
  file: CaseFile,
  findings: readonly Finding[],
  answers: readonly ChecklistAnswer[] = [],
): ChecklistState[] {
  const open = new Set(openFindings(findings, file.explanations))
  return checklistPoints.map((point) => {
    const found = findings.filter(({ code }) => pointOf(code)?.id === point.id)
    const system = systemAnswer(point, file, found, open)
    const answer = answers.find(({ id }) => id === point.id)
    return { point, system, findings: found, done: isDone(point, system, answer), ...(answer && { answer }) }
  })
}

function systemAnswer(
  point: ChecklistPoint,
  file: CaseFile,
  found: readonly Finding[],
  open: ReadonlySet<Finding>,
): SystemAnswer {
  if (found.some(({ severity }) => severity === 'stops')) return 'stops'
  if (found.some((finding) => open.has(finding))) return 'open'
  if (found.some(({ severity }) => severity === 'explain')) return 'explained'
  if (point.asks && !point.asks(file)) return 'notAsked'
  return point.by === 'system' ? 'met' : 'cannotTell'
}

function isDone(point: ChecklistPoint, system: SystemAnswer, answer: ChecklistAnswer | undefined): boolean {
  if (system === 'notAsked' || (system === 'met' && !answer)) return true
  if (system === 'stops' || !answer) return false
  if (answer.result === 'fail' && mustNotFail(point)) return false
  return Boolean(answer.reason?.trim())
}

/** The answers that count: those of supervisors, and none of whoever wrote the application. */
export const supervisorsAnswers = (review: Review | undefined): ChecklistAnswer[] => {
  const authors = authorsOf(review)
  return (review?.checklist ?? []).filter(({ by }) => by.role === 'supervisor' && !authors.includes(by.key))
}

/** What nobody read in its own text, and what is practice, never stops an application: it asks for a reason. */
export const mustNotFail = ({ weight, rests, authority }: ChecklistPoint): boolean =>
  weight === 'mustBeMet' && rests === 'law' && authority.confidence === 'verified'

/** The findings without those that authority itself answers, for who is asked to give it. */
export const withoutAuthority = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ code, where }) =>
      code !== 'authority-not-given' &&
      code !== 'authority-not-signed' &&
      !(code === 'unfinished-applicant' && where.field?.startsWith('authorisation')),
  )
