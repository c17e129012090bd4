import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Condition } from '#src/domain/conditions/condition.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '../caseContext.ts'
import { itemPath } from '../paths.ts'
import { useListEdit } from '../useListEdit.tsx'
import { type ConditionStep, conditionsOfStep } from './conditionSteps.ts'
import { wording } from './wording.ts'

/** Adding, moving, copying and deleting conditions of a step, each saved at once. */
export function useConditionEdits(step: ConditionStep) {
  const { draft } = useCase()
  const { newId } = useServices()
  const navigate = useNavigate()
  const { add, put, remove, banner } = useListEdit(step, 'items')
  const [moved, setMoved] = useState('')
  const items = conditionsOfStep(draft.case, step)
  const putItems = (next: readonly Condition[]) => put({ ...draft.case[step], items: next })

  const open = async (origin: object) => {
    const id = newId('cond')
    await add([{ id, ...origin }])
    await navigate(itemPath(draft.case.id, step, id))
  }
  const move = async (from: number, to: number, title: string) => {
    const [item] = items.slice(from, from + 1)
    if (!item) return
    await putItems(items.toSpliced(from, 1).toSpliced(to, 0, item))
    setMoved(wording.moved(title, to + 1))
  }
  const duplicate = async (at: number) => {
    const item = items[at]
    if (!item) return
    const { clashAccepted: _, ...rest } = item
    const exceptions = item.exceptions?.map((exception) => ({ ...exception, id: newId('exc') }))
    const copy = { ...rest, id: newId('cond'), ...(exceptions ? { exceptions } : {}) }
    await putItems(items.toSpliced(at + 1, 0, copy))
  }

  return {
    items,
    banner,
    moved,
    addTemplate: ({ code, version }: ConditionTemplate) =>
      open({ origin: { kind: 'library', code, version } }),
    addBespoke: () => open({ origin: { kind: 'bespoke' } }),
    move,
    duplicate,
    remove,
  }
}
