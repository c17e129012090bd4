import { whenInWords } from '#src/documents/format.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import type { PastedAct } from '#src/domain/grounds/pasted/pastedActs.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useListPage } from '#src/features/wizard/useListPage.ts'
import { Pagination } from '#src/ui/list/Pagination.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { firstWords } from './firstWords.ts'
import { listWording } from './listWording.ts'
import { quickWording } from './quickWording.ts'
import { TickBox } from './TickBox.tsx'

type Props = {
  read: readonly PastedAct[]
  isTicked: (row: number, duplicate: boolean) => boolean
  chosen: number
  onTick: (row: number, on: boolean) => void
}

/** One page of pasted rows as they were read; what seems to be there already is not ticked. */
export function PastePreview({ read, isTicked, chosen, onTick }: Props) {
  const { draft } = useCase()
  const { page, pages, from, to, href } = useListPage(read.length)
  const { previewColumns: heads } = quickWording
  const numbers = actNumbers(draft.case.acts?.items ?? [])
  const exhibits = new Map(draft.case.evidence?.exhibits?.map(({ id, reference }) => [id, reference]))

  const columns: Column<PastedAct>[] = [
    {
      id: 'row',
      header: heads.row,
      rowHeader: true,
      cell: ({ row, duplicateOf }) => (
        <TickBox
          label={String(row)}
          about={quickWording.tick(row)}
          checked={isTicked(row, duplicateOf !== undefined)}
          onChange={(on) => onTick(row, on)}
        />
      ),
    },
    { id: 'when', header: heads.when, cell: ({ act, unread }) => whenWords(act, unread) },
    {
      id: 'what',
      header: heads.what,
      cell: ({ act }) => (act.what ? firstWords(act.what) : listWording.notTold),
    },
    {
      id: 'more',
      header: heads.more,
      cell: ({ act }) =>
        [act.place, ...(act.exhibits ?? []).map((id) => exhibits.get(id))].filter(Boolean).join('; '),
    },
    { id: 'note', header: heads.note, cell: (row) => notes(row, numbers).join('. ') },
  ]
  if (read.length === 0) return <p className="govuk-body">{quickWording.nothing}</p>
  return (
    <>
      <p className="govuk-body" role="status">
        {quickWording.chosen(chosen, read.length)}
      </p>
      <Table
        caption={quickWording.preview}
        small
        columns={columns}
        rows={read.slice(from, to)}
        rowKey={({ row }) => String(row)}
      />
      <Pagination page={page} pages={pages} href={href} label="Pages of rows" />
    </>
  )
}

/** An unread day is shown in the note, not as a day. */
function whenWords({ when }: PastedAct['act'], unread: string | undefined): string {
  if (unread !== undefined && (when?.on === unread || when?.on === undefined)) return listWording.notDated
  const known = when?.time === unread && when ? { ...when, time: undefined } : when
  return whenInWords(known, true) ?? listWording.notDated
}

function notes(
  { unread, unknownExhibit, duplicateOf }: PastedAct,
  numbers: ReadonlyMap<string, number>,
): string[] {
  return [
    ...(duplicateOf
      ? [
          'act' in duplicateOf
            ? quickWording.sameAsAct(numbers.get(duplicateOf.act))
            : quickWording.sameAsRow(duplicateOf.row),
        ]
      : []),
    ...(unread === undefined ? [] : [quickWording.unread(unread)]),
    ...(unknownExhibit === undefined ? [] : [quickWording.newExhibit(unknownExhibit)]),
  ]
}
