import { returnsFields } from '#src/domain/returns/returnsFields.ts'
import type { ReturnsRow } from '#src/domain/returns/returnsRow.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { wording } from './wording.ts'

const words = wording.row

/** Every field of the row as it would be exported now. */
export function TheRow({ row }: { row: ReturnsRow }) {
  const values: Readonly<Record<string, string | number>> = row
  return (
    <Details summary={words.heading}>
      <p className="govuk-body">{words.lead}</p>
      <SummaryList
        rows={Object.entries(returnsFields).map(([field, label]) => ({
          key: label,
          value: values[field] === '' ? words.empty : String(values[field]),
        }))}
      />
    </Details>
  )
}
