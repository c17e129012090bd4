import type { ReactNode } from 'react'
import type { NumberedCondition } from '#src/domain/checks/numberedItems.ts'
import { cellNames, type EmptyCell, type ThreadCell, viewOn } from '#src/domain/conditions/goldenThread.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { Link } from '#src/ui/action/Link.tsx'
import type { Column } from '#src/ui/list/Table.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { ActLinks } from '../ActLinks.tsx'
import { useCase } from '../caseContext.ts'
import { itemPath, withReturn } from '../paths.ts'
import { useReferenceMarks } from '../useReferenceMarks.ts'
import { rowLinkId } from '../useReturned.ts'
import { wording } from './wording.ts'

/** The pages that show the matrix; a place that was entered elsewhere comes back to the page one came from. */
export type ThreadPage = 'thread' | 'review'

/** One condition and its empty cells. */
export type Thread = NumberedCondition & { empty: readonly EmptyCell[]; from: ThreadPage }

type Of = { thread: Thread }
const words = wording.columns

/** The columns of the matrix; every cell is short and leads to the place where it is entered. */
export const threadColumns: readonly Column<Thread>[] = [
  { id: 'condition', header: words.condition, rowHeader: true, cell: (thread) => <Name thread={thread} /> },
  { id: 'acts', header: words.acts, cell: (thread) => <Acts thread={thread} /> },
  ...(['risk', 'lesser', 'necessity'] as const).map(
    (id): Column<Thread> => ({
      id,
      header: words[id],
      cell: (thread) => <Reason thread={thread} cell={id} text={thread.condition[id]} />,
    }),
  ),
  { id: 'monitoring', header: words.monitoring, cell: (thread) => <Monitoring thread={thread} /> },
  { id: 'exceptions', header: words.exceptions, cell: (thread) => <Exceptions thread={thread} /> },
  { id: 'view', header: words.view, cell: (thread) => <Views thread={thread} /> },
]

const lacks = ({ empty }: Thread, cell: ThreadCell) => empty.some((one) => one.cell === cell)

/** The page of the condition, which comes back to its row. */
function usePage({ condition, kind, from }: Thread): string {
  const { file } = useCase()
  return withReturn(itemPath(file.id, `${kind}s`, condition.id), from, condition.id)
}

function Missing({ cell, href }: { cell: ThreadCell; href: string }) {
  return (
    <Link href={href}>
      <Tag colour="yellow">{wording.missing(cellNames[cell])}</Tag>
    </Link>
  )
}

/** What stands in a cell, as the way to its place; a page full of underlined text is hard to read. */
function Place({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="govuk-link govuk-link--no-underline" href={href}>
      {children}
    </Link>
  )
}

function Name({ thread }: Of) {
  const page = usePage(thread)
  const { condition, name } = thread
  const title = templateOf(condition)?.title ?? short(condition.text ?? '')
  return (
    <Link id={rowLinkId(condition.id)} href={page}>
      {name.replace('Condition ', '')}. {title}
    </Link>
  )
}

function Acts({ thread }: Of) {
  const page = usePage(thread)
  const { acts = [], id } = thread.condition
  const bare = lacks(thread, 'acts')
  return (
    <>
      {acts.length > 0 && <ActLinks acts={acts} from={thread.from} at={id} />}
      {bare && acts.length > 0 && <br />}
      {bare && <Missing cell="acts" href={page} />}
    </>
  )
}

function Reason({ thread, cell, text = '' }: Of & { cell: ThreadCell; text: string | undefined }) {
  const page = usePage(thread)
  const { toText } = useReferenceMarks()
  if (lacks(thread, cell)) return <Missing cell={cell} href={page} />
  return <Place href={page}>{short(toText(text))}</Place>
}

function Monitoring({ thread }: Of) {
  const page = usePage(thread)
  const { toText } = useReferenceMarks()
  const { how, by, firstCheck } = thread.condition.monitoring ?? {}
  const parts = [
    { cell: 'by', text: by },
    { cell: 'check', text: firstCheck && wording.first(shortDate(firstCheck)) },
    { cell: 'how', text: short(toText(how ?? '')) },
  ] as const
  return parts.map(({ cell, text }) => (
    <div key={cell}>
      {lacks(thread, cell) ? <Missing cell={cell} href={page} /> : <Place href={page}>{text}</Place>}
    </div>
  ))
}

function Exceptions({ thread }: Of) {
  const page = usePage(thread)
  const count = thread.condition.exceptions?.length ?? 0
  if (lacks(thread, 'exceptions')) return <Missing cell="exceptions" href={page} />
  return <Place href={page}>{count > 0 ? wording.exceptions(count) : wording.noExceptions}</Place>
}

function Views({ thread }: Of) {
  const page = usePage(thread)
  const { file } = useCase()
  const { condition, empty } = thread
  if (lacks(thread, 'protects')) return <Missing cell="protects" href={page} />
  return peopleOf(file)
    .filter(({ id, role }) => role === 'protected' && condition.protects?.includes(id))
    .map(({ id, realName, shownName }) => {
      const answer = viewOn(condition.id, id, file)?.answer
      const href = withReturn(itemPath(file.id, 'views', id), thread.from, condition.id)
      return (
        <div key={id}>
          {realName || shownName}:{' '}
          {empty.some(({ person }) => person === id) || !answer ? (
            <Missing cell="view" href={href} />
          ) : (
            <Link href={href}>{wording.answers[answer]}</Link>
          )}
        </div>
      )
    })
}

const mostWords = 60

function short(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  return words.length > mostWords ? `${words.slice(0, mostWords).replace(/\W*\s\S*$/, '')}…` : words
}
