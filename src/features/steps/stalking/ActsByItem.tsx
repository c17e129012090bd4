import { actsByItem, type ItemOfActs } from '#src/domain/grounds/actsByItem.ts'
import { type ActDraft, actNumbers } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { wording } from './wording.ts'

/** The acts of the case under each example of the Act; an example without an act is seen as a gap. */
export function ActsByItem() {
  const { draft } = useCase()
  const acts = draft.case.acts?.items ?? []
  const { items, unsorted } = actsByItem(acts)
  const numbers = actNumbers(acts)
  const said = (under: readonly ActDraft[]) => saidOf(under.flatMap(({ id }) => numbers.get(id) ?? []))

  return (
    <>
      <Table<ItemOfActs>
        caption={wording.evidence}
        columns={[
          {
            id: 'item',
            header: wording.item,
            rowHeader: true,
            cell: ({ label, words }) => <Item label={label} words={words} />,
          },
          { id: 'acts', header: wording.acts, cell: (item) => said(item.acts) },
        ]}
        rows={items}
        rowKey={({ code }) => code}
      />
      {acts.length === 0 && <p className="govuk-body">{wording.noActs}</p>}
      {unsorted.length > 0 && (
        <p className="govuk-body">
          {wording.unsorted}: {said(unsorted)}.
        </p>
      )}
      <p className="govuk-body">
        <Link href={stepPath(draft.case.id, 'acts')}>{wording.toActs}</Link>
      </p>
    </>
  )
}

function Item({ label, words }: { label: string; words: string }) {
  return (
    <>
      {label}
      <span className="govuk-hint app-authority">{words}</span>
    </>
  )
}

const mostNamed = 30

/** The numbers of the acts and how many there are; of a great many the first ones. */
function saidOf(numbers: readonly number[]): string {
  if (numbers.length === 0) return wording.none
  const more = numbers.length - mostNamed
  const named = numbers.slice(0, mostNamed).join(', ')
  return more > 0 ? `${named} and ${more} more (${numbers.length})` : `${named} (${numbers.length})`
}
