import { useState } from 'react'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { starterSetFor } from '#src/domain/conditions/starterSetFor.ts'
import { starterSets } from '#src/domain/conditions/starterSets.ts'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { useCase } from '../caseContext.ts'
import type { ConditionStep } from './conditionSteps.ts'
import { StarterSetFold } from './StarterSetFold.tsx'
import type { Begun } from './useConditionAdding.tsx'
import { wording } from './wording.ts'

type Props = { page: ConditionStep; onAdd: (chosen: readonly Begun[]) => Promise<void> }

const few = 6
const { sets: words } = wording.adding

/** The starter sets, those that fit the case first, with the reason. Folded once the order has more than a few conditions. */
export function StarterSets({ page, onAdd }: Props) {
  const { draft, file, today } = useCase()
  // As it was when the page was opened: nothing folds under the officer's hands.
  const [begun] = useState(() => conditionsOf(draft.case).length)
  const fitting = starterSetFor(file, today)
  const others = starterSets.filter((set) => !fitting.some((one) => one.set.id === set.id))
  const sets = (
    <>
      <p className="govuk-body">{words.lead}</p>
      {fitting.length === 0 && <p className="govuk-body">{words.noneFits}</p>}
      {fitting.map(({ set, why }, at) => (
        <StarterSetFold
          key={set.id}
          page={page}
          set={set}
          why={why}
          open={begun === 0 && at === 0}
          onAdd={onAdd}
        />
      ))}
      <LateDetails summary={words.others(others.length, fitting.length > 0)}>
        {others.map((set) => (
          <StarterSetFold key={set.id} page={page} set={set} why={set.fits} onAdd={onAdd} />
        ))}
      </LateDetails>
    </>
  )
  if (begun >= few) return <LateDetails summary={words.heading}>{sets}</LateDetails>
  return (
    <>
      <h3 className="govuk-heading-s">{words.heading}</h3>
      {sets}
    </>
  )
}
