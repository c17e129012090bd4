import type { Condition } from '#src/domain/conditions/condition.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import type { ConditionStep } from './conditionSteps.ts'
import { wording } from './wording.ts'

/** The conditions that were added to a step. */
export type Added = { step: ConditionStep; items: readonly Condition[] }

const { adding: words } = wording

/** How many were added to each step, how many could not be saved, and the way to those on the other page. */
export function AddedNews({
  page,
  done,
  left,
}: {
  page: ConditionStep
  done: readonly Added[]
  left: number
}) {
  const { draft } = useCase()
  const other = done.find(({ step, items }) => step !== page && items.length > 0)?.step
  return (
    <>
      {words.added(done.map(({ step, items }) => [step, items.length]))} {left > 0 && words.notAdded(left)}{' '}
      {other && <Link href={stepPath(draft.case.id, other)}>{words.see[other]}</Link>}
    </>
  )
}

/** How many were not taken back, because they hold more answers by now. Keep it mounted so that it is announced. */
export function StayedNews({ count }: { count: number }) {
  return <div role="status">{count > 0 && <p className="govuk-body">{words.stayed(count)}</p>}</div>
}
