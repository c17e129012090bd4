import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

type Safety = NonNullable<CaseFile['safety']>

const day = (date: string | undefined) => date && longDate(date)
const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('. ') || undefined

/** How the check-answers page shows safety and monitoring. */
export function summary({ safety = {} }: CaseFile): AnswerRow[] {
  const { told = [], referrals = [], checks = [], afterGrant } = safety
  return [
    planRow(safety.plan),
    ...(told.length === 0 ? [{ question: wording.told, answer: undefined }] : []),
    ...told.map(({ event, who, by, toldOn }, at) => ({
      question: `${wording.event(at + 1)}: ${labelOf(wording.events, event) ?? ''}`,
      answer: joined([who, by, day(toldOn)]),
    })),
    ...referrals.map(({ to, status, on }, at) => ({
      question: `${wording.to(at + 1)} ${labelOf(wording.kinds, to) ?? ''}`,
      answer: joined([labelOf(wording.statuses, status), day(on)]),
    })),
    { question: wording.owner, answer: safety.owner },
    ...(checks.length === 0 ? [{ question: wording.checks, answer: undefined }] : []),
    ...checks.map(({ what, by, first, every }, at) => ({
      question: wording.what(at + 1),
      answer: joined([what, by, day(first), every]),
    })),
    { question: wording.breach, answer: safety.breach },
    { question: wording.certifiedCopy, answer: afterGrant?.certifiedCopy },
    { question: wording.recordedBy, answer: afterGrant?.recordedBy },
    { question: wording.serviceOfficer, answer: afterGrant?.serviceOfficer },
    ...(afterGrant?.reviewOn ? [{ question: wording.reviewOn, answer: day(afterGrant.reviewOn) }] : []),
  ]
}

function planRow(plan: Safety['plan']): AnswerRow {
  if (plan?.answer === 'no') return { question: wording.plan, answer: `${wording.no}: ${plan.why ?? ''}` }
  if (plan?.answer !== 'yes') return { question: wording.plan, answer: undefined }
  return { question: wording.plan, answer: joined([wording.yes, day(plan.on), plan.detail]) }
}

function labelOf(options: readonly { value: string; label: string }[], value: string | undefined) {
  return options.find((option) => option.value === value)?.label
}
