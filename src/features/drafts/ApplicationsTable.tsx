import { longDate } from '#src/domain/shared/dateWords.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { nameOf } from './nameOf.ts'
import { nextDate } from './nextDate.ts'
import { progress } from './progress.ts'

type Props = {
  applications: readonly DraftSummary[]
  today: string
  onExport: (id: string) => void
  onDelete: (summary: DraftSummary) => void
}

/** The applications on this device: how far each has got and the date it is heading for. */
export function ApplicationsTable({ applications, today, onExport, onDelete }: Props) {
  const columns: Column<DraftSummary>[] = [
    { id: 'name', header: 'Application', rowHeader: true, cell: (summary) => <Name {...summary} /> },
    { id: 'progress', header: 'How far', cell: progress },
    { id: 'next', header: 'Next date', cell: (summary) => <Next summary={summary} today={today} /> },
    { id: 'changed', header: 'Last changed', cell: ({ changedAt }) => longDate(changedAt.slice(0, 10)) },
    {
      id: 'actions',
      header: 'Actions',
      cell: (summary) => (
        <ActionList
          actions={[
            { text: 'Export', about: nameOf(summary), onClick: () => onExport(summary.id) },
            { text: 'Delete', about: nameOf(summary), onClick: () => onDelete(summary) },
          ]}
        />
      ),
    },
  ]
  return (
    <Table
      caption={`${applications.length} ${applications.length === 1 ? 'application' : 'applications'}`}
      columns={columns}
      rows={applications}
      rowKey={({ id }) => id}
    />
  )
}

function Name(summary: DraftSummary) {
  const { id, reference, defendant, training } = summary
  return (
    <>
      {training && (
        <>
          <Tag colour="purple">TRAINING</Tag>
          <br />
        </>
      )}
      <Link href={`/case/${id}`}>{reference ?? 'Application without a reference'}</Link>
      {defendant && (
        <>
          <br />
          {defendant}
        </>
      )}
    </>
  )
}

function Next({ summary, today }: { summary: DraftSummary; today: string }) {
  const next = nextDate(summary, today)
  if (!next) return <>Not known yet</>
  return (
    <>
      {next.what}
      <br />
      <time dateTime={next.on}>{longDate(next.on)}</time>
      {next.passed && !summary.training && (
        <>
          {' '}
          <Tag colour="red">Passed</Tag>
        </>
      )}
    </>
  )
}
