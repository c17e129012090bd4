import { useState } from 'react'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '../caseContext.ts'
import { useListEdit } from '../useListEdit.tsx'
import { type ConditionStep, conditionsOfStep } from './conditionSteps.ts'
import { wording } from './wording.ts'

/** Moving, copying and deleting conditions of a step, each saved at once. */
export function useConditionEdits(step: ConditionStep) {
  const { draft } = useCase()
  const { newId } = useServices()
  const { edit, remove, banner } = useListEdit(step, 'items')
  const [moved, setMoved] = useState('')
  const items = conditionsOfStep(draft.case, step)
  const editItems = (next: (items: Condition[]) => Condition[]) =>
    edit((answers) => ({ ...answers, items: next(answers?.items ?? []) }))

  const move = async (from: number, to: number, title: string) => {
    const id = items[from]?.id
    await editItems((held) => {
      const item = held.find((one) => one.id === id)
      return item ? held.filter((one) => one.id !== id).toSpliced(to, 0, item) : held
    })
    setMoved(wording.moved(title, to + 1))
  }
  const duplicate = async (at: number) => {
    const id = items[at]?.id
    const copyId = newId('cond')
    await editItems((held) => {
      const now = held.findIndex((one) => one.id === id)
      const item = held[now]
      if (!item) return held
      const { clashAccepted: _, ...rest } = item
      const exceptions = item.exceptions?.map((exception) => ({ ...exception, id: newId('exc') }))
      return held.toSpliced(now + 1, 0, { ...rest, id: copyId, ...(exceptions ? { exceptions } : {}) })
    })
  }

  return { items, banner, moved, move, duplicate, remove }
}
