import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import type { ExhibitRow } from './exhibitRows.ts'
import { wording } from './wording.ts'

const words = wording.order

/** What the bundle holds, in its order: papers, then exhibits, and what becomes of the pages of each. */
export function Contents({ rows }: { rows: readonly ExhibitRow[] }) {
  const { draft } = useCase()
  const { rows: shown, start: _, ...paged } = usePaged(rows)
  return (
    <section aria-labelledby="bundle-contents">
      <h2 className="govuk-heading-m" id="bundle-contents">
        {words.heading}
      </h2>
      <p className="govuk-body">
        <strong>{words.papers}.</strong> {words.papersAre}
      </p>
      {rows.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <>
          <Table
            caption={words.exhibits}
            captionSize="s"
            columns={columns}
            rows={shown}
            rowKey={({ id }) => id}
            stacks
          />
          <Pager paged={paged} what="exhibits" />
        </>
      )}
      <p className="govuk-body">
        <Link href={stepPath(draft.case.id, 'evidence')}>{words.change}</Link>
      </p>
    </section>
  )
}

const columns: readonly Column<ExhibitRow>[] = [
  {
    id: 'reference',
    header: words.columns.reference,
    rowHeader: true,
    cell: ({ reference }) => reference,
  },
  { id: 'what', header: words.columns.what, cell: ({ description }) => description },
  {
    id: 'stands',
    header: words.columns.stands,
    cell: ({ stands, late, policeOnly }) => (
      <>
        {words.stands[stands]}
        {late && `, ${words.atEnd}`}
        {policeOnly && <span className="govuk-hint govuk-!-margin-bottom-0">{words.policeOnly}</span>}
      </>
    ),
  },
]
