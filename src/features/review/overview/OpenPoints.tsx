import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { changePath } from '#src/features/wizard/paths.ts'
import { RulesFailed } from '#src/features/wizard/RulesFailed.tsx'
import { SeverityTag } from '#src/features/wizard/SeverityTag.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { useReview } from '../reviewContext.ts'
import { overviewWords } from './overviewWords.ts'
import { reasonFor } from './reasonFor.ts'

const columns: readonly Column<Finding>[] = [
  { id: 'finding', header: overviewWords.point, cell: (finding) => <Point {...finding} /> },
  { id: 'reason', header: overviewWords.reason, cell: (finding) => <Reason finding={finding} /> },
  { id: 'place', header: overviewWords.place, cell: (finding) => <Place finding={finding} /> },
]

/** What the rules find: first what stops, then what needs a reason, each with the reason that the officer gave. */
export function OpenPoints() {
  const { findings, rules, draft } = useReview()
  const stops = findings.filter(({ severity }) => severity === 'stops')
  const explain = findings.filter(({ severity }) => severity === 'explain')
  if (rules === 'failed') return <RulesFailed />
  const given = explain.filter((finding) => reasonFor(finding, { draft })).length
  return (
    <PointsTable
      points={[...stops, ...explain]}
      caption={overviewWords.points(stops.length, explain.length - given, given)}
    />
  )
}

function PointsTable({ points, caption }: { points: readonly Finding[]; caption: string }) {
  const { rows, start: _, ...paged } = usePaged(points, { size: 10 })
  if (points.length === 0) return <p className="govuk-body">{overviewWords.noPoints}</p>
  return (
    <>
      <Table stacks caption={caption} columns={columns} rows={rows} rowKey={findingKey} />
      <Pager paged={paged} what={overviewWords.point} />
    </>
  )
}

function Point({ severity, message, authority }: Finding) {
  return (
    <>
      <SeverityTag severity={severity} /> {message}
      <AuthorityNote authority={authority} />
    </>
  )
}

function Reason({ finding }: { finding: Finding }) {
  const room = useReview()
  if (finding.severity === 'stops') return <>{overviewWords.mustBePutRight}</>
  return <span className="app-words">{reasonFor(finding, room) ?? overviewWords.noReason}</span>
}

function Place({ finding }: { finding: Finding }) {
  const { file, hasItemPage } = useReview()
  return (
    <Link href={changePath(file.id, finding.where, { from: 'review', hasItemPage })}>
      {stepTitles[finding.where.step]}
    </Link>
  )
}
