import { useState } from 'react'
import { conditionsFrom, type StarterCondition } from '#src/domain/conditions/conditionsFrom.ts'
import type { StarterItem, StarterSet } from '#src/domain/conditions/starterSets.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Choice } from '#src/ui/form/Choice.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { useCase } from '../caseContext.ts'
import { type ConditionStep, stepOfKind } from './conditionSteps.ts'
import { wording } from './wording.ts'

type Props = {
  page: ConditionStep
  set: StarterSet
  onAdd: (chosen: readonly StarterCondition[]) => Promise<void>
}

const { sets: words } = wording.adding

/** The conditions of a set that the order does not have, each with why it is in the set, and the one button that adds them. */
export function StarterSetTicks({ page, set, onAdd }: Props) {
  const { draft } = useCase()
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({})
  const [error, setError] = useState<string>()
  const offered = conditionsFrom(set, draft.case)
  const isTicked = ({ code, inPlaceOf }: StarterItem) => ticks[code] ?? inPlaceOf === undefined
  const chosen = offered.filter(isTicked)
  if (offered.length === 0) return <p className="govuk-body">{words.allHeld}</p>

  const tick = (item: StarterItem, on: boolean) => {
    const pair = on ? offered.filter((other) => isPair(item, other)).map(({ code }) => [code, false]) : []
    setTicks({ ...ticks, ...Object.fromEntries(pair), [item.code]: on })
    setError(undefined)
  }
  const add = () => {
    if (chosen.length === 0) return setError(words.noneTicked)
    onAdd(chosen).catch(() => undefined)
  }
  return (
    <>
      <GroupField id={`set-${set.id}`} legend={words.legend} error={error}>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {offered.map((item) => (
            <Choice
              key={item.code}
              kind="checkbox"
              id={`set-${set.id}-${item.code}`}
              name={`set-${set.id}`}
              option={{
                value: item.code,
                label: `${item.template.title} (${item.code})`,
                hint: hintOf(item, offered, page),
              }}
              checked={isTicked(item)}
              onChange={(on) => tick(item, on)}
              onBlur={() => undefined}
            />
          ))}
        </div>
      </GroupField>
      <Button variant="secondary" onClick={add}>
        {words.add(chosen.length)}
      </Button>
    </>
  )
}

/** Two conditions of which the order should have one. */
function isPair(one: StarterItem, other: StarterItem): boolean {
  return one.inPlaceOf === other.code || other.inPlaceOf === one.code
}

function hintOf(
  { why, inPlaceOf, template }: StarterCondition,
  offered: readonly StarterCondition[],
  page: ConditionStep,
): string {
  const other = offered.find(({ code }) => code === inPlaceOf)
  const elsewhere = stepOfKind[template.kind] === page ? '' : wording.kinds[template.kind]
  return [`${why}.`, other && words.insteadOf(other.template.title), elsewhere].filter(Boolean).join(' ')
}
