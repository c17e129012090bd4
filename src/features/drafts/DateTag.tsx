import type { DeadlineState } from '#src/domain/deadlines/deadlineKinds.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'

/** How a date stands, where the officer should look at it now. */
export function DateTag({ state }: { state: DeadlineState }) {
  if (state !== 'overdue' && state !== 'due') return null
  return (
    <>
      {' '}
      <Tag colour={state === 'overdue' ? 'red' : 'yellow'}>{state === 'overdue' ? 'Overdue' : 'Due'}</Tag>
    </>
  )
}
