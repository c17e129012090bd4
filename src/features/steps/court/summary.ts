import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { asksForInterim } from '#src/domain/case/hearings.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { dayText, joinedText, labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

type Court = CaseFile['court']

/** How the check-answers page shows the court and the hearing. */
export function summary(file: CaseFile): AnswerRow[] {
  const { court } = file
  return [
    { question: wording.name, answer: joinedText(court?.name, court?.code) },
    { question: wording.kind, answer: labelOf(wording.kinds, court?.kind) },
    { question: wording.language, answer: labelOf(wording.languages, court?.language) },
    ...(asksForInterim(file)
      ? [{ question: wording.of.interimHearing.listed, answer: hearingText(court?.interimHearing) }]
      : []),
    { question: wording.of.hearing.listed, answer: hearingText(court?.hearing) },
    {
      question: wording.estimate,
      answer: court?.estimateMinutes === undefined ? undefined : `${court.estimateMinutes} minutes`,
    },
    { question: wording.avoid, answer: avoidText(court) ?? 'None' },
    { question: wording.officerAttends, answer: yesNoText(court?.attends?.officer) },
    { question: wording.lawyerAttends, answer: yesNoText(court?.attends?.representative) },
    ...summonsRows(court),
    ...restrictionRows(court),
  ]
}

function hearingText(hearing: NonNullable<Court>['hearing']): string | undefined {
  if (hearing?.listed !== 'yes') return yesNoText(hearing?.listed)
  return yesNoText('yes', joinedText(dayText(hearing.on), hearing.time, hearing.room))
}

function avoidText(court: Court): string | undefined {
  const rows = (court?.avoid ?? []).map(({ from, to, why }) => {
    const days = [dayText(from), dayText(to)].filter(Boolean).join(' to ')
    return joinedText(days, why) ?? ''
  })
  return rows.join('; ') || undefined
}

function summonsRows(court: Court): AnswerRow[] {
  const summons = court?.summons
  return [
    { question: wording.method, answer: labelOf(wording.methods, summons?.method) },
    { question: wording.by, answer: summons?.by },
    { question: wording.before, answer: dayText(summons?.before) },
    { question: wording.adjustments, answer: summons?.adjustments },
  ]
}

function restrictionRows(court: Court): AnswerRow[] {
  const restriction = court?.restriction
  const asked = { question: wording.restriction, answer: yesNoText(restriction?.answer) }
  if (restriction?.answer !== 'yes') return [asked]
  return [
    asked,
    { question: wording.power, answer: labelOf(wording.powers, restriction.power) },
    { question: wording.why, answer: restriction.why },
  ]
}
