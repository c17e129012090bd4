import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { type Status, statuses } from '#src/domain/review/moves.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { type WorkRow, workList } from '#src/domain/review/workList.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { useServices } from '#src/features/drafts/services.ts'
import { draftsQuery } from '#src/features/drafts/useDrafts.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { workColumns } from './workColumns.tsx'

type Row = WorkRow<DraftSummary>

/** What waits for somebody, of one’s own applications and of copies: signatures that are due first, then by status and next date. */
export function WorkListPage() {
  const { store, now, today } = useServices()
  const { key } = useLocation()
  const applications: readonly DraftSummary[] = useSuspenseQuery(draftsQuery(store)).data
  const real = applications.filter(({ training }) => !training)
  const all: readonly Row[] = workList(real, now(), today())
  return (
    <>
      <title>Work list – Stalking protection orders</title>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <BackLink href="/">All applications</BackLink>
        <PageHeading focusKey={key === 'default' ? undefined : key}>Work list</PageHeading>
        <p className="govuk-body">
          Applications that wait for somebody, yours and the copies that were sent to you. Signatures that are
          due come first. Training cases, closed applications, and those that were lodged or are not pursued
          are left out.
        </p>
        {all.length === 0 ? <p className="govuk-body">Nothing waits.</p> : <Rows all={all} />}
      </main>
    </>
  )
}

const anyStatus = 'any'

function Rows({ all }: { all: readonly Row[] }) {
  const [wanted, setWanted] = useState<Status | typeof anyStatus>(anyStatus)
  const present = statuses.filter((status) => all.some((row) => row.status === status))
  const { rows, start, ...paged } = usePaged(
    all.filter(({ status }) => wanted === anyStatus || status === wanted),
  )
  return (
    <>
      <Field id="status" label="Status" error={undefined}>
        <select
          className="govuk-select"
          id="status"
          value={wanted}
          autoComplete="off"
          onChange={({ target }) => {
            setWanted(present.find((status) => status === target.value) ?? anyStatus)
            start()
          }}
        >
          <option value={anyStatus}>Any</option>
          {present.map((status) => (
            <option key={status} value={status}>
              {statusWords[status]}
            </option>
          ))}
        </select>
      </Field>
      <Table
        stacks
        caption={counted(paged.of, 'application')}
        columns={workColumns}
        rows={rows}
        rowKey={({ listed }) => listed.id}
      />
      <Pager paged={paged} what="applications" />
    </>
  )
}
