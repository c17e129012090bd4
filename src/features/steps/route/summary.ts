import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the route. */
export function summary({ route }: CaseFile): AnswerRow[] {
  return [
    { question: wording.kind, answer: wording.kinds.find(({ value }) => value === route?.kind)?.label },
    ...(route?.kind === 'interimOnly'
      ? [
          { question: wording.mainCourt, answer: route.mainCourt },
          { question: wording.mainReference, answer: route.mainReference },
          { question: wording.mainMadeOn, answer: route.mainMadeOn && longDate(route.mainMadeOn) },
        ]
      : []),
    ...(route?.kind === 'change'
      ? [
          { question: wording.deed, answer: wording.deeds.find(({ value }) => value === route.deed)?.label },
          {
            question: wording.order,
            answer: wording.orders.find(({ value }) => value === route.order)?.label,
          },
        ]
      : []),
  ]
}
