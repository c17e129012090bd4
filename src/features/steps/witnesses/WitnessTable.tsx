import { useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { useListPage } from '#src/features/wizard/useListPage.ts'
import { useListRemoval } from '#src/features/wizard/useListRemoval.tsx'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { Pagination } from '#src/ui/list/Pagination.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { calledWords, wording } from './wording.ts'

type Row = {
  id: string
  name?: string | undefined
  gives?: string | undefined
  called?: { answer?: 'yes' | 'no' | undefined } | undefined
}

/** The witnesses, each with a page of its own. */
export function WitnessTable({ flush }: { flush: () => Promise<void> }) {
  const { draft } = useCase()
  const { newId } = useServices()
  const { remove, banner } = useListRemoval('witnesses', 'people', flush)
  const [fresh] = useState(() => newId('witness'))
  const { id: caseId, witnesses } = draft.case
  const people = witnesses?.people ?? []
  const { page, pages, from, to, href } = useListPage(people.length)
  const nameOf = ({ name }: Row) => name ?? wording.noName

  const columns: Column<Row>[] = [
    { id: 'name', header: wording.columns.name, rowHeader: true, cell: nameOf },
    {
      id: 'gives',
      header: wording.columns.gives,
      cell: (row) => (
        <>
          {row.gives ?? wording.noGives}
          <ActionList
            actions={[
              { text: 'Change', about: nameOf(row), href: itemPath(caseId, 'witnesses', row.id) },
              {
                text: 'Delete',
                about: nameOf(row),
                onClick: () => void remove(row.id, wording.removed(nameOf(row))).catch(() => undefined),
              },
            ]}
          />
        </>
      ),
    },
    { id: 'called', header: wording.columns.called, cell: ({ called }) => calledWords(called) },
  ]
  return (
    <>
      {banner}
      <p className="govuk-body" role="status">
        {people.length === 0 ? wording.empty : wording.counted(people.length)}
      </p>
      {people.length > 0 && (
        <Table
          caption={wording.caption}
          captionHidden
          small
          columns={columns}
          rows={people.slice(from, to)}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination page={page} pages={pages} href={href} label="Pages of witnesses" />
      <ButtonLink variant="secondary" href={itemPath(caseId, 'witnesses', fresh)}>
        {wording.add}
      </ButtonLink>
    </>
  )
}
