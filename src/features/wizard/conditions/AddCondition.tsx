import { conditionsOf } from '#src/domain/conditions/condition.ts'
import type { Coverage } from '#src/domain/conditions/coverage.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { useCase } from '../caseContext.ts'
import type { ConditionStep } from './conditionSteps.ts'
import { Gaps } from './Gaps.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { StarterSets } from './StarterSets.tsx'
import { useConditionAdding } from './useConditionAdding.tsx'
import { wording } from './wording.ts'

type Props = { step: ConditionStep; coverage: Coverage }

/** Every way to a new condition: a starter set, an act that nothing answers, a search, or one's own words. */
export function AddCondition({ step, coverage }: Props) {
  const { draft } = useCase()
  const adding = useConditionAdding(step)
  const held = new Set(conditionsOf(draft.case).flatMap(({ origin }) => origin?.code ?? []))
  return (
    <section aria-labelledby="add-condition">
      <h2 className="govuk-heading-m" id="add-condition">
        {wording.adding.heading}
      </h2>
      {adding.banner}
      <StarterSets page={step} onAdd={adding.addAll} />
      <Gaps page={step} coverage={coverage} adding={adding} />
      <LibrarySearch page={step} held={held} onAdd={adding.addOne} />
      <p className="govuk-body">{wording.ownHint}</p>
      <Button variant="secondary" onClick={() => void adding.addOwn().catch(() => undefined)}>
        {wording.own}
      </Button>
    </section>
  )
}
