import { type NumberedCondition, numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { ActLinks } from '#src/features/wizard/ActLinks.tsx'
import { itemPath, withReturn } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { useReview } from '../reviewContext.ts'
import { useReadWords } from '../useReadWords.ts'
import { overviewWords } from './overviewWords.ts'

const words = overviewWords.columns
const columns: readonly Column<NumberedCondition>[] = [
  { id: 'number', header: words.number, rowHeader: true, cell: (row) => <Numbered row={row} /> },
  { id: 'text', header: words.text, cell: (row) => <Wording row={row} /> },
  { id: 'acts', header: words.acts, cell: (row) => <Acts row={row} /> },
  { id: 'risk', header: words.risk, cell: (row) => <Risk row={row} /> },
  { id: 'protects', header: words.protects, cell: (row) => <Protects row={row} /> },
]

/** Every condition with its wording, the acts it answers, the risk it meets and whom it protects. */
export function ConditionsInShort() {
  const { file } = useReview()
  const all = numberedConditions(file)
  const { rows, start: _, ...paged } = usePaged(all)
  if (all.length === 0) return <p className="govuk-body">{overviewWords.noConditions}</p>
  return (
    <>
      <Table
        stacks
        caption={overviewWords.conditions(all.length)}
        columns={columns}
        rows={rows}
        rowKey={({ condition }) => condition.id}
      />
      <Pager paged={paged} what={words.text} />
    </>
  )
}

type Of = { row: NumberedCondition }

function Numbered({ row: { condition, kind, name } }: Of) {
  const { file } = useReview()
  return (
    <Link href={withReturn(itemPath(file.id, `${kind}s`, condition.id), 'review')}>
      <span className="govuk-visually-hidden">Condition </span>
      {name.replace('Condition ', '')}
    </Link>
  )
}

function Wording({ row: { condition } }: Of) {
  const words = useReadWords()
  return (
    <span className="app-words">
      {words.condition(condition) || overviewWords.nothing}
      {condition.origin?.kind === 'bespoke' && (
        <>
          {' '}
          <Tag colour="purple">{overviewWords.bespoke}</Tag>
        </>
      )}
    </span>
  )
}

function Acts({ row: { condition } }: Of) {
  const { acts = [] } = condition
  return acts.length > 0 ? <ActLinks acts={acts} from="review" /> : overviewWords.noActs
}

function Risk({ row: { condition } }: Of) {
  const { read } = useReadWords()
  return <span className="app-words">{read(condition.risk) || overviewWords.noRisk}</span>
}

function Protects({ row: { condition } }: Of) {
  const { file } = useReview()
  const names = peopleOf(file).flatMap(({ id, realName, shownName }) =>
    condition.protects?.includes(id) ? [realName || shownName] : [],
  )
  return <>{names.join(', ') || overviewWords.noPerson}</>
}
