import type { Detail } from '#src/domain/case/person.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import type { SummaryRow } from '#src/ui/list/SummaryList.tsx'
import { labelOf } from './answerText.ts'
import { personWords } from './personWords.ts'
import { WithheldTag } from './WithheldTag.tsx'

/** A person’s details for a card, each with whether the defendant will see it. */
export function detailRows(details: readonly Unfinished<Detail>[] = []): SummaryRow[] {
  return details.map(({ kind, value, released }, at) => ({
    key: `${at + 1}. ${labelOf(personWords.kinds, kind) ?? 'Detail'}`,
    value: (
      <>
        {value}
        <br />
        <WithheldTag released={released} />
      </>
    ),
  }))
}
