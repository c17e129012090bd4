import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { emptyCells } from '#src/domain/conditions/goldenThread.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import { useReturned } from '../useReturned.ts'
import { type ThreadPage, threadColumns } from './threadColumns.tsx'
import { wording } from './wording.ts'

const conditionsOnPage = 10

/** The matrix of the case: each condition with its acts, risk, lesser step, necessity, check, exceptions and views. */
export function ThreadMatrix({ from }: { from: ThreadPage }) {
  const { file } = useCase()
  const at = useReturned()
  const threads = numberedConditions(file).map((item) => ({
    ...item,
    from,
    empty: emptyCells(item.condition, file),
  }))
  const empty = threads.reduce((sum, thread) => sum + thread.empty.length, 0)
  const { rows, ...paged } = usePaged(threads, {
    first: threads.findIndex(({ condition }) => condition.id === at),
    size: conditionsOnPage,
  })
  return (
    <>
      <h2 className="govuk-heading-m">{wording.matrix(threads.length)}</h2>
      {threads.length === 0 ? (
        <p className="govuk-body">
          {wording.none} <Link href={stepPath(file.id, 'prohibitions')}>{wording.draft}</Link>
        </p>
      ) : (
        <>
          <p className="govuk-body">{empty === 0 ? wording.whole : wording.empty(empty)}</p>
          <Table
            stacks
            caption={wording.caption}
            captionHidden
            columns={threadColumns}
            rows={rows}
            rowKey={({ condition }) => condition.id}
          />
          <Pager paged={paged} what={wording.caption} />
        </>
      )}
    </>
  )
}
