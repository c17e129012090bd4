import { actsShownBy, withExhibitAt } from '#src/domain/grounds/exhibitLinks.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { useListPage } from '#src/features/wizard/useListPage.ts'
import { useListRemoval } from '#src/features/wizard/useListRemoval.tsx'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Pagination } from '#src/ui/list/Pagination.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { wording } from './wording.ts'

/** One page of exhibits, with the numbers of the acts that each shows. Removing one unlinks it from its acts. */
export function ExhibitTable() {
  const { draft } = useCase()
  const { id: caseId, evidence, acts } = draft.case
  const { remove, banner } = useListRemoval('evidence', 'exhibits')
  const changeActs = useStepChange('acts')
  const exhibits = evidence?.exhibits ?? []
  const { page, pages, from, to, href } = useListPage(exhibits.length)
  const items = acts?.items ?? []
  const numbers = actNumbers(items)
  const name = ({ reference }: Exhibit) => reference ?? wording.noReference

  const takeOut = async (exhibit: Exhibit) => {
    const linked = actsShownBy(items, exhibit.id)
    const link = (ids: readonly string[]) => changeActs((held) => withExhibitAt(held, exhibit.id, ids))
    const also = { go: () => link([]), back: () => link(linked) }
    await remove(exhibit.id, wording.removed(name(exhibit)), linked.length > 0 ? also : undefined)
  }
  const columns: Column<Exhibit>[] = [
    { id: 'reference', header: wording.columns.reference, rowHeader: true, cell: name },
    {
      id: 'what',
      header: wording.columns.what,
      cell: (exhibit) => (
        <>
          {exhibit.description ?? wording.noDescription}
          <ActionList
            actions={[
              {
                text: 'Change',
                about: `exhibit ${name(exhibit)}`,
                href: itemPath(caseId, 'evidence', exhibit.id),
              },
              {
                text: 'Delete',
                about: `exhibit ${name(exhibit)}`,
                onClick: () => void takeOut(exhibit).catch(() => undefined),
              },
            ]}
          />
        </>
      ),
    },
    {
      id: 'acts',
      header: wording.columns.acts,
      cell: ({ id }) =>
        actsShownBy(items, id)
          .map((act) => numbers.get(act) ?? 0)
          .sort((a, b) => a - b)
          .join(', ') || wording.noActs,
    },
    {
      id: 'status',
      header: wording.columns.status,
      cell: ({ status }) => wording.statuses.find(({ value }) => value === status)?.label ?? wording.noStatus,
    },
  ]
  return (
    <>
      {banner}
      {exhibits.length > 0 && (
        <>
          <p className="govuk-body" role="status">
            {pages > 1 ? wording.showing(from + 1, to, exhibits.length) : wording.counted(exhibits.length)}
          </p>
          <Table
            caption={wording.caption}
            captionHidden
            small
            columns={columns}
            rows={exhibits.slice(from, to)}
            rowKey={({ id }) => id}
          />
          <Pagination page={page} pages={pages} href={href} label="Pages of exhibits" />
        </>
      )}
    </>
  )
}

type Exhibit = {
  id: string
  reference?: string | undefined
  description?: string | undefined
  status?: 'served' | 'redacted' | 'sensitive' | undefined
}
