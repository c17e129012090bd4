import { useId, useRef, useState } from 'react'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { useCase } from '../caseContext.ts'
import { useLateSave } from '../useLateSave.ts'
import { useStepChange } from '../useStepChange.ts'
import { type ConditionStep, conditionsOfStep } from './conditionSteps.ts'
import { wording } from './wording.ts'

/** Why a condition is needed although it meets the defendant's work, study or religion; kept with the condition. */
export function ClashReason({ condition, title }: { condition: Condition; title: string }) {
  const { draft } = useCase()
  const step: ConditionStep = conditionsOfStep(draft.case, 'requirements').includes(condition)
    ? 'requirements'
    : 'prohibitions'
  const change = useStepChange<ConditionStep>(step)
  const [reason, setReason] = useState(condition.clashAccepted ?? '')
  const typed = useRef(reason)
  const id = useId()

  const late = useLateSave(() =>
    change(({ answers, typed: refused }) => ({
      answers: {
        ...answers,
        items: (answers?.items ?? []).map((item) =>
          item.id === condition.id ? { ...item, clashAccepted: typed.current } : item,
        ),
      },
      typed: refused,
    })),
  )

  return (
    <>
      <label className="govuk-visually-hidden" htmlFor={id}>
        {wording.clash.reasonFor(title)}
      </label>
      <textarea
        id={id}
        className="govuk-textarea"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={reason}
        onChange={(event) => {
          typed.current = event.target.value
          setReason(event.target.value)
          late.changed()
        }}
        onBlur={late.flushQuietly}
      />
    </>
  )
}
