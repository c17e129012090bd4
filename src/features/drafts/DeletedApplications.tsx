import { longDate } from '#src/domain/shared/dates.ts'
import type { RemovedDraft } from '#src/storage/draftStore.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { nameOf } from './nameOf.ts'

type Props = { removed: readonly RemovedDraft[]; onPutBack: (removed: RemovedDraft) => void }

/** What was deleted in the last 7 days, each with the way to put it back. */
export function DeletedApplications({ removed, onPutBack }: Props) {
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
          cell: ({ summary }) =>
            [summary.reference ?? summary.training, summary.defendant].filter(Boolean).join(', ') ||
            'Application without a reference',
        },
        { id: 'deleted', header: 'Deleted', cell: ({ removedAt }) => longDate(removedAt.slice(0, 10)) },
        {
          id: 'actions',
          header: 'Actions',
          cell: (one) => (
            <ActionList
              actions={[{ text: 'Put back', about: nameOf(one.summary), onClick: () => onPutBack(one) }]}
            />
          ),
        },
      ]}
    />
  )
}
