import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { dayText, joinedText, labelsOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

type Witnesses = CaseFile['witnesses']

/** How the check-answers page shows the witnesses, the hearsay notice and the questioning. */
export function summary({ witnesses }: CaseFile): AnswerRow[] {
  const { shorterTime, questioning } = witnesses ?? {}
  return [
    ...peopleRows(witnesses),
    { question: wording.notice, answer: noticeText(witnesses?.hearsayNotice) },
    { question: wording.shorter, answer: yesNoText(shorterTime?.asked, shorterTime?.why) },
    { question: wording.might, answer: yesNoText(questioning?.mightQuestion) },
    {
      question: wording.direction,
      answer: joinedText(labelsOf(wording.directions, questioning?.direction), questioning?.why),
    },
  ]
}

function peopleRows(witnesses: Witnesses): AnswerRow[] {
  const people = witnesses?.people ?? []
  if (people.length === 0) return [{ question: wording.caption, answer: undefined }]
  return people.map(({ id, name, called, gives }) => ({
    question: name ?? wording.noName,
    answer: [gives, calledText(called)].filter(Boolean).join(' ') || undefined,
    item: id,
  }))
}

function calledText(called: { answer?: 'yes' | 'no' | undefined; why?: string | undefined } | undefined) {
  if (!called?.answer) return undefined
  if (called.answer === 'yes') return wording.isCalled
  return called.why ? `${wording.isNotCalled} ${called.why}` : wording.isNotCalled
}

function noticeText(notice: NonNullable<Witnesses>['hearsayNotice']): string | undefined {
  if (!notice?.status) return undefined
  const more = notice.status === 'served' ? dayText(notice.on) : notice.by
  return joinedText(wording.notices[notice.status], notice.status === 'notNeeded' ? undefined : more)
}
