import { useState } from 'react'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { type AuditAction, type AuditEntry, auditActions } from '#src/storage/vault/audit/auditEntry.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { AuditFilter, type Wanted } from './AuditFilter.tsx'
import { auditWords } from './auditWords.ts'
import { londonTime } from './londonTime.ts'

type Props = { entries: readonly AuditEntry[]; applications: readonly DraftSummary[] }

const onPage = 50

/** The entries of the record, the newest first, 50 at a time, of one application or one kind of deed where that is asked for. */
export function AuditEntries({ entries, applications }: Props) {
  const [wanted, setWanted] = useState<Wanted>({})
  const found = newestFirst(entries, wanted)
  const { rows, start, ...paged } = usePaged(found, { size: onPage })
  const references = new Map(applications.map(({ id, reference }) => [id, reference]))
  const nameOf = (id: string) => references.get(id) ?? id

  return (
    <section aria-labelledby="entries">
      <h2 className="govuk-heading-m" id="entries">
        Entries
      </h2>
      <AuditFilter
        wanted={wanted}
        applications={casesIn(entries).map((id) => ({ value: id, label: nameOf(id) }))}
        actions={actionsIn(entries).map((action) => ({ value: action, label: auditWords[action] }))}
        onChange={(next) => {
          setWanted(next)
          start()
        }}
      />
      <Table
        caption={`${found.length.toLocaleString('en-GB')} ${found.length === 1 ? 'entry' : 'entries'}, newest first`}
        captionSize="s"
        columns={columnsOf(nameOf, (id) => references.has(id))}
        rows={rows}
        rowKey={({ n }) => String(n)}
        stacks
      />
      <Pager paged={paged} what="entries" />
    </section>
  )
}

function newestFirst(entries: readonly AuditEntry[], { application, action }: Wanted): AuditEntry[] {
  return entries
    .filter((entry) => application === undefined || entry.case === application)
    .filter((entry) => action === undefined || entry.action === action)
    .toReversed()
}

function casesIn(entries: readonly AuditEntry[]): string[] {
  return [...new Set(entries.flatMap((entry) => entry.case ?? []))]
}

/** The kinds of deed that the record has, in the order of the list. */
function actionsIn(entries: readonly AuditEntry[]): AuditAction[] {
  const there = new Set(entries.map(({ action }) => action))
  return auditActions.filter((action) => there.has(action))
}

function columnsOf(nameOf: (id: string) => string, isHere: (id: string) => boolean): Column<AuditEntry>[] {
  return [
    { id: 'n', header: 'Entry', rowHeader: true, cell: ({ n }) => n },
    { id: 'at', header: 'When (London)', cell: ({ at }) => <time dateTime={at}>{londonTime(at)}</time> },
    { id: 'action', header: 'What was done', cell: ({ action }) => auditWords[action] },
    {
      id: 'case',
      header: 'Application',
      cell: ({ case: id }) => {
        if (id === undefined) return ''
        return isHere(id) ? <Link href={`/case/${id}`}>{nameOf(id)}</Link> : nameOf(id)
      },
    },
    { id: 'detail', header: 'More', cell: moreOf },
  ]
}

function moreOf({ seq, detail }: AuditEntry): string {
  return [seq !== undefined && `version ${seq}`, detail].filter(Boolean).join(', ')
}
