import { useId, useState } from 'react'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { useCase } from '../caseContext.ts'
import { replaceItem } from '../listItems.ts'
import { useListEdit } from '../useListEdit.tsx'
import { type ConditionStep, conditionsOfStep } from './conditionSteps.ts'
import { wording } from './wording.ts'

/** Why a condition is needed although it meets the defendant's work, study or religion; kept with the condition. */
export function ClashReason({ condition, title }: { condition: Condition; title: string }) {
  const { draft, typed } = useCase()
  const step: ConditionStep = conditionsOfStep(draft.case, 'requirements').includes(condition)
    ? 'requirements'
    : 'prohibitions'
  const { put } = useListEdit(step, 'items')
  const kept = condition.clashAccepted ?? ''
  const [reason, setReason] = useState(kept)
  const id = useId()

  const keep = async (text: string) => {
    const { clashAccepted: _, ...rest } = condition
    const item = text.trim() ? { ...rest, clashAccepted: text } : rest
    await put(replaceItem(draft.case[step], { list: 'items', id: condition.id }, item))
  }

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
        value={reason}
        onChange={(event) => {
          const text = event.target.value
          setReason(text)
          typed(() => keep(text))
        }}
        onBlur={() => void (reason !== kept && keep(reason).catch(() => undefined))}
      />
    </>
  )
}
