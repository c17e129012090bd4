import { whenInWords } from '#src/documents/format.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { actNumbers, actsInOrder } from '#src/domain/grounds/numbering.ts'
import { counted } from '#src/domain/shared/counted.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'

/** How the check-answers page shows the chronology: how many entries, each run, then each entry in its order. */
export function summary({ acts }: CaseFile): AnswerRow[] {
  const items = acts?.items ?? []
  const numbers = actNumbers(items)
  const context = items.filter(({ kind }) => kind === 'context').length
  const count = counted(items.length - context, 'act')
  return [
    {
      question: 'How many',
      answer:
        items.length === 0
          ? undefined
          : context > 0
            ? `${count} and ${counted(context, 'context entry', 'context entries')}`
            : count,
    },
    ...(acts?.runs ?? []).map(({ id, name, why }) => ({
      question: `Run: ${name ?? 'not named yet'}`,
      answer: why,
      item: id,
    })),
    ...actsInOrder(items).map((act) => ({
      question: `${act.kind === 'context' ? 'Context' : 'Act'} ${numbers.get(act.id)}`,
      answer: [whenInWords(act.when, true), act.what].filter(Boolean).join(': ') || undefined,
      item: act.id,
    })),
  ]
}
