import { useDeferredValue, useState } from 'react'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Label } from '#src/ui/form/Label.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { DateTag } from './DateTag.tsx'
import { findApplications } from './findApplications.ts'
import { nameOf } from './nameOf.ts'
import { nextDates, waitsForFullOrder } from './nextDates.ts'
import { progress } from './progress.ts'

type Props = {
  applications: readonly DraftSummary[]
  today: string
  onExport: (id: string) => void
  onDelete: (summary: DraftSummary) => void
}

/** The applications on this device: how far each has got and the date it is heading for. */
export function ApplicationsTable({ applications, today, onExport, onDelete }: Props) {
  const [text, setText] = useState('')
  const found = findApplications(applications, useDeferredValue(text))
  const columns: Column<DraftSummary>[] = [
    { id: 'name', header: 'Application', rowHeader: true, cell: (summary) => <Name {...summary} /> },
    { id: 'progress', header: 'How far', cell: (summary) => <HowFar summary={summary} /> },
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
  const { rows, start, ...paged } = usePaged(found)
  return (
    <>
      {applications.length > paged.size && (
        <div className="govuk-form-group">
          <Label htmlFor="find-applications">Find an application</Label>
          <TextInput
            id="find-applications"
            name="search"
            value={text}
            width={20}
            onChange={(typed) => {
              setText(typed)
              start()
            }}
          />
        </div>
      )}
      <Table caption={counted(found.length)} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <Pager paged={paged} what="applications" />
    </>
  )
}

const counted = (number: number) => `${number} ${number === 1 ? 'application' : 'applications'}`

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

function HowFar({ summary }: { summary: DraftSummary }) {
  return (
    <>
      {progress(summary)}
      {waitsForFullOrder(summary) && (
        <>
          <br />
          <Tag colour="orange">Full order undecided</Tag>
        </>
      )}
    </>
  )
}

function Next({ summary, today }: { summary: DraftSummary; today: string }) {
  const [next] = nextDates(summary, today)
  if (!next) return <>{summary.closedOn ? 'None' : 'Not known yet'}</>
  return (
    <>
      {next.what}
      <br />
      <time dateTime={next.on}>{longDate(next.on)}</time>
      {!summary.training && <DateTag state={next.state} />}
    </>
  )
}
