import type { ReactNode } from 'react'
import { coverageOf } from '#src/domain/conditions/coverage.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import type { Action } from '#src/ui/action/ActionItem.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { useCase } from '../caseContext.ts'
import { itemPath } from '../paths.ts'
import { AddCondition } from './AddCondition.tsx'
import { ClashTable } from './ClashTable.tsx'
import { ConditionCard } from './ConditionCard.tsx'
import type { ConditionStep } from './conditionSteps.ts'
import { conditionTitle } from './conditionTitle.ts'
import { OrderClashes } from './OrderClashes.tsx'
import { useConditionEdits } from './useConditionEdits.tsx'
import { wording } from './wording.ts'

type Props = {
  step: ConditionStep
  /** What is wrong while there is no condition. */
  error?: ReactNode
}

/** The conditions of one step as cards, the library to add from, and the clashes to confirm. */
export function ConditionList({ step, error }: Props) {
  const { draft } = useCase()
  const { items, banner, moved, move, duplicate, remove } = useConditionEdits(step)
  const numbers = conditionNumbers(draft.case)
  const { one, many, none } = wording[step]
  const coverage = coverageOf(draft.case)

  const actionsOf = (id: string, at: number, title: string): Action[] => [
    { text: wording.change, href: itemPath(draft.case.id, step, id) },
    ...(at > 0 ? [{ text: wording.up, onClick: () => quietly(move(at, at - 1, title)) }] : []),
    ...(at < items.length - 1
      ? [{ text: wording.down, onClick: () => quietly(move(at, at + 1, title)) }]
      : []),
    { text: wording.duplicate, onClick: () => quietly(duplicate(at)) },
    { text: wording.remove, onClick: () => quietly(remove(id, wording.removed(title))) },
  ]

  return (
    <>
      <h2 className="govuk-heading-m">
        {many} ({items.length})
      </h2>
      {banner}
      <div role="status">
        <VisuallyHidden>{moved}</VisuallyHidden>
      </div>
      {items.length === 0 && <p className="govuk-body">{none}</p>}
      {items.map((condition, at) => {
        const title = `${one} ${numbers.get(condition.id) ?? at + 1}: ${conditionTitle(condition)}`
        return (
          <ConditionCard
            key={condition.id}
            step={step}
            condition={condition}
            title={title}
            unsupported={coverage.unsupported.includes(condition.id)}
            actions={actionsOf(condition.id, at, title)}
          />
        )
      })}
      {items.length === 0 && error}
      <AddCondition step={step} coverage={coverage} />
      {items.length > 0 && (
        <>
          <OrderClashes />
          <ClashTable />
        </>
      )}
    </>
  )
}

/** A save that fails says so in the mark of the page. */
function quietly(saving: Promise<unknown>) {
  saving.catch(() => undefined)
}
