import { type ReactNode, useState } from 'react'
import type { SliceId } from '#src/domain/case/slices.ts'
import { UndoBanner } from '#src/ui/notice/UndoBanner.tsx'
import { useCase } from './caseContext.ts'
import { type Item, itemsOf, withItemAt, withoutItem } from './listItems.ts'
import { stepPatch } from './useStepForm.ts'

type Removed = { item: Item; at: number; message: string }

/** Adding, removing and putting back items of a step's list, each saved at once. */
export function useListEdit(step: SliceId, list: string) {
  const { draft, save } = useCase()
  const [removed, setRemoved] = useState<Removed>()
  const answers = draft.case[step]

  const put = (next: unknown) => save(withTypedKept(step, next, draft.typing[step]))

  /** Removes an item; `message` says what was removed, like "Act 4 removed". */
  const remove = async (id: string, message: string) => {
    const at = itemsOf(answers, list).findIndex((item) => item.id === id)
    const item = itemsOf(answers, list)[at]
    if (!item) return
    const { saved } = await put(withoutItem(answers, { list, id }))
    if (saved) setRemoved({ item, at, message })
  }

  const undo = async () => {
    if (!removed) return
    const { saved } = await put(withItemAt(answers, list, removed.item, removed.at))
    if (saved) setRemoved(undefined)
  }

  /** Adds finished or unfinished items at the end in one change. */
  const add = (items: readonly Item[]) =>
    put(
      items.reduce(
        (held, item) => withItemAt(held, list, item, itemsOf(held, list).length),
        unknownOf(answers),
      ),
    )

  const banner: ReactNode = (
    <UndoBanner
      message={removed?.message}
      onUndo={() => void undo()}
      onDismiss={() => setRemoved(undefined)}
    />
  )
  return { remove, add, put, banner }
}

/** What was half-typed elsewhere in the step stays. */
function withTypedKept(step: SliceId, answers: unknown, typed: Record<string, string> | undefined) {
  const patch = stepPatch(step, answers)
  return 'typed' in patch ? { ...patch, typed: { ...typed, ...patch.typed } } : patch
}

const unknownOf = (value: unknown): unknown => value
