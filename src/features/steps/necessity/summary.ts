import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { measureTitle } from './measureTitle.ts'
import { wording } from './wording.ts'

type Measure = NonNullable<NonNullable<CaseFile['necessity']>['measures']>[number]

/** How the check-answers page shows the third test and each other measure. */
export function summary(file: CaseFile): AnswerRow[] {
  const { necessity } = file
  const labels = referenceLabels(file)
  const said = (text: string | undefined) => text && printReferences(text, labels).text
  const { searched, personallyConnected: connected } = necessity ?? {}
  return [
    { question: wording.reasoning, answer: said(necessity?.reasoning) },
    { question: wording.whyNow, answer: said(necessity?.whyNow) },
    { question: wording.proportionality, answer: said(necessity?.proportionality) },
    ...(necessity?.measures ?? []).map((measure, at) => measureRow(measure, at, said)),
    { question: wording.searched, answer: searched?.answer && wording.answers[searched.answer] },
    ...(searched?.answer === 'yes'
      ? [
          { question: wording.on, answer: searched.on && longDate(searched.on) },
          { question: wording.where, answer: searched.where },
        ]
      : []),
    { question: wording.connected, answer: connected?.answer && wording.answers[connected.answer] },
    ...(connected?.answer === 'yes'
      ? [{ question: wording.whyNotDapo, answer: said(connected.whyNotDapo) }]
      : []),
  ]
}

function measureRow(
  { id, kind, status, ends, gap }: Measure,
  at: number,
  said: (text: string | undefined) => string | undefined,
): AnswerRow {
  const stands = wording.item.statuses.find(({ value }) => value === status)?.label
  const parts = [stands, ends && `ends on ${longDate(ends)}`, said(gap)]
  return {
    question: `Measure ${at + 1}: ${measureTitle(kind)}`,
    answer: parts.filter(Boolean).join('. ') || undefined,
    item: id,
  }
}
