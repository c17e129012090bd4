import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { applies } from '#src/domain/flow/applies.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the interim order; nothing where the route does not ask for one. */
export function summary(file: CaseFile): AnswerRow[] {
  if (!applies('interim', file)) return []
  const { interim } = file
  const labels = referenceLabels(file)
  const said = (text: string | undefined) => text && printReferences(text, labels).text
  const day = (date: string | undefined) => date && longDate(date)
  return [
    { question: wording.appropriate, answer: said(interim?.appropriate) },
    { question: wording.sinceLastAct, answer: said(interim?.sinceLastAct) },
    { question: wording.cannotWait, answer: said(interim?.cannotWait) },
    { question: wording.lastDay, answer: day(interim?.lastDay) },
    ...(interim?.hearingBy ? [{ question: wording.hearingBy, answer: day(interim.hearingBy) }] : []),
    ...noticeRows(interim?.notice),
  ]
}

function noticeRows(notice: NonNullable<CaseFile['interim']>['notice']): AnswerRow[] {
  const mode = notice?.mode
  const first = { question: wording.notice, answer: mode && wording.modes[mode] }
  if (mode === 'shortNotice') return [first, { question: wording.whyShort, answer: notice?.why }]
  if (mode !== 'withoutNotice') return [first]
  return [
    first,
    { question: wording.whyWithout, answer: notice?.why },
    { question: wording.lawyer, answer: notice?.lawyer },
    ...(notice?.returnOn ? [{ question: wording.returnOn, answer: longDate(notice.returnOn) }] : []),
  ]
}
