import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { changePath, type HasItemPage } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { wording } from './wording.ts'

const words = wording.reasons

type Row = { key: string; reason: string; finding: Finding | undefined }

/** The officer's reasons for going on, as the person who authorises reads them; a reason outlives its finding. */
export function GivenReasons({ hasItemPage }: { hasItemPage: HasItemPage }) {
  const { draft, findings } = useCase()
  const byKey = new Map(findings.map((finding) => [findingKey(finding), finding]))
  const given = (draft.case.explanations ?? []).map(
    ({ finding, reason }): Row => ({ key: finding, reason, finding: byKey.get(finding) }),
  )
  const { rows, ...paged } = usePaged(given)
  return (
    <section aria-labelledby="given-reasons">
      <h2 className="govuk-heading-m" id="given-reasons">
        {words.title}
      </h2>
      {given.length === 0 && <p className="govuk-body">{words.none}</p>}
      {given.length > 0 && (
        <Table
          caption={words.caption}
          captionHidden
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'finding',
              header: words.finding,
              rowHeader: true,
              cell: ({ finding }) => finding?.message ?? words.gone,
            },
            {
              id: 'place',
              header: words.place,
              cell: ({ finding }) =>
                finding && (
                  <Link href={changePath(draft.case.id, finding.where, { from: 'answers', hasItemPage })}>
                    {stepTitles[finding.where.step]}
                  </Link>
                ),
            },
            { id: 'reason', header: words.reason, cell: ({ reason }) => reason },
          ]}
        />
      )}
      <Pager paged={paged} what={words.title} />
    </section>
  )
}
