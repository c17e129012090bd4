import { useRef } from 'react'
import type { StarterSet } from '#src/domain/conditions/starterSets.ts'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import type { ConditionStep } from './conditionSteps.ts'
import { StarterSetTicks } from './StarterSetTicks.tsx'
import type { Begun } from './useConditionAdding.tsx'
import { wording } from './wording.ts'

type Props = {
  page: ConditionStep
  set: StarterSet
  why: string
  open?: boolean
  onAdd: (chosen: readonly Begun[]) => Promise<void>
}

/** One starter set: its name, why it is shown, and its conditions folded. */
export function StarterSetFold({ page, set, why, open = false, onAdd }: Props) {
  const summary = useRef<HTMLElement>(null)
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{why}</p>
      <LateDetails
        open={open}
        summaryRef={summary}
        summary={wording.adding.sets.items(set.title, set.items.length)}
      >
        <StarterSetTicks
          page={page}
          set={set}
          onAdd={async (chosen) => {
            await onAdd(chosen)
            // The button goes with the ticks: the focus stays at the set.
            summary.current?.focus()
          }}
        />
      </LateDetails>
    </>
  )
}
