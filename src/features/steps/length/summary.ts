import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

type Period = NonNullable<NonNullable<CaseFile['length']>['period']>

/** How the check-answers page shows the length and the locality. */
export function summary(file: CaseFile): AnswerRow[] {
  const { period, locality } = file.length ?? {}
  const labels = referenceLabels(file)
  const said = (text: string | undefined) => text && printReferences(text, labels).text
  const why = period?.kind === 'untilFurtherOrder' ? wording.noEnd : wording.reason
  return [
    { question: wording.period, answer: period && lasting(period) },
    { question: why, answer: said(period?.reason) },
    { question: wording.reach, answer: locality?.reach && wording.reaches[locality.reach] },
    ...(locality?.reach === 'someLimited' ? [{ question: wording.why, answer: said(locality.why) }] : []),
  ]
}

function lasting({ kind, years, months, lastDay }: Period): string | undefined {
  if (kind === 'untilFurtherOrder') return wording.kinds.untilFurtherOrder
  if (kind === 'untilDay') return lastDay && `Until ${longDate(lastDay)}`
  const parts = [years ? counted(years, 'year') : '', months ? counted(months, 'month') : '']
  return joinWords(parts.filter(Boolean)) || undefined
}
