import { useState } from 'react'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { RemovedDraft } from '#src/storage/draftStore.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { nameOf } from './nameOf.ts'

type Props = {
  removed: readonly RemovedDraft[]
  onPutBack: (removed: RemovedDraft) => void
  onDestroy: (removed: RemovedDraft) => void
}

/** What was deleted in the last 7 days, each with the ways to put it back and to let it go at once. */
export function DeletedApplications({ removed, onPutBack, onDestroy }: Props) {
  const [asked, setAsked] = useState<string>()
  return (
    <Table
      caption="Deleted in the last 7 days"
      rows={removed}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'name',
          header: 'Application',
          rowHeader: true,
          cell: (one) => <Name {...one} isAsked={one.key === asked} />,
        },
        { id: 'deleted', header: 'Deleted', cell: ({ removedAt }) => longDate(removedAt.slice(0, 10)) },
        {
          id: 'actions',
          header: 'Actions',
          cell: (one) => {
            const about = nameOf(one.summary)
            const putBack = { text: 'Put back', about, onClick: () => onPutBack(one) }
            const ask = { text: 'Delete for good', about, onClick: () => setAsked(one.key) }
            const sure = { text: 'Yes, delete for good', about, onClick: () => onDestroy(one) }
            const keep = { text: 'No, keep it', about, onClick: () => setAsked(undefined) }
            return <ActionList actions={one.key === asked ? [sure, keep] : [putBack, ask]} />
          },
        },
      ]}
    />
  )
}

function Name({ summary, isAsked }: RemovedDraft & { isAsked: boolean }) {
  const parts = [summary.reference ?? summary.training, summary.defendant].filter(Boolean)
  return (
    <>
      {parts.join(', ') || 'Application without a reference'}
      <span className="govuk-hint app-row-hint" role="status">
        {isAsked && 'Then nobody can put it back.'}
      </span>
    </>
  )
}
