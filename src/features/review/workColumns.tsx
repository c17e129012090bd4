import { statusWords } from '#src/domain/review/statusTable.ts'
import type { WorkRow } from '#src/domain/review/workList.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { DateTag } from '#src/features/drafts/DateTag.tsx'
import { nextDates } from '#src/features/drafts/nextDates.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { casePath, reviewPath } from '#src/features/wizard/paths.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { Link } from '#src/ui/action/Link.tsx'
import type { Column } from '#src/ui/list/Table.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'

type Row = WorkRow<DraftSummary>

/** What the work list says of each application. */
export const workColumns: readonly Column<Row>[] = [
  { id: 'name', header: 'Application', rowHeader: true, cell: ({ listed }) => <Name summary={listed} /> },
  { id: 'status', header: 'Status', cell: ({ status }) => statusWords[status] },
  { id: 'age', header: 'For', cell: ({ days }) => (days === 0 ? 'Less than a day' : counted(days, 'day')) },
  { id: 'next', header: 'Next date', cell: ({ listed }) => <Next summary={listed} /> },
  { id: 'signature', header: 'Signature due', cell: (row) => <Signature row={row} /> },
]

function Name({ summary: { id, reference, defendant, copy } }: { summary: DraftSummary }) {
  return (
    <>
      <Link href={copy ? reviewPath(id) : casePath(id)}>
        {reference ?? 'Application without a reference'}
      </Link>
      {defendant && (
        <>
          <br />
          {defendant}
        </>
      )}
      {copy && (
        <>
          <br />
          <Tag colour="blue">{`Copy, as ${copy}`}</Tag>
        </>
      )}
    </>
  )
}

function Next({ summary }: { summary: DraftSummary }) {
  const { today } = useServices()
  const [next] = nextDates(summary, today())
  if (!next) return 'Not known'
  return (
    <>
      {next.what}
      <br />
      <time dateTime={next.on}>{longDate(next.on)}</time>
      <DateTag state={next.state} />
    </>
  )
}

function Signature({ row: { signature } }: { row: Row }) {
  if (!signature) return 'None'
  return (
    <>
      By <time dateTime={signature.dueBy}>{momentText(signature.dueBy)}</time>
      <DateTag state={signature.overdue ? 'overdue' : 'due'} />
    </>
  )
}
