import type { ReactNode } from 'react'
import type { SliceDraft, SliceId } from '#src/domain/case/slices.ts'
import type { Typed } from '#src/domain/case/typed.ts'
import { useCase } from './caseContext.ts'
import { itemsOf, withItemAt, withoutItem } from './listItems.ts'
import { type Held, useStepChange } from './useStepChange.ts'
import { useUndo } from './useUndo.tsx'

/** What else goes with an item, such as the links to it, and how that comes back. */
type Also = { go: () => Promise<void>; back: () => Promise<void> }

/**
 * Removing an item of a step's list, saved at once on top of whatever is stored, with its undo. What was half-typed in
 * the item goes and comes back with it. `flush` first saves what was typed in a form on the same page.
 */
export function useListRemoval<S extends SliceId>(
  step: S,
  list: string,
  flush: () => Promise<void> = async () => undefined,
) {
  const { draft } = useCase()
  const change = useStepChange(step)
  const { banner, offer } = useUndo()

  /** `message` says what was removed, like "Exhibit OM/1 removed". */
  const remove = async (id: string, message: string, also?: Also) => {
    const items = itemsOf(draft.case[step], list)
    const at = items.findIndex((item) => item.id === id)
    const item = items[at]
    if (!item) return
    await flush()
    const mine = (path: string) => path.startsWith(`${list}.${id}.`)
    const typed = only(draft.typing[step] ?? {}, mine)
    await change((held) => ({
      answers: asAnswers<S>(withoutItem(held.answers, { list, id })),
      typed: only(held.typed, (path) => !mine(path)),
    }))
    await also?.go()
    offer(message, async () => {
      await change((held: Held<S>) => ({
        answers: asAnswers<S>(withItemAt(held.answers, list, item, at)),
        typed: { ...held.typed, ...typed },
      }))
      await also?.back()
    })
  }
  const shown: ReactNode = banner
  return { remove, banner: shown }
}

const only = (typed: Typed, wanted: (path: string) => boolean): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([path]) => wanted(path)))

/** A list with one item more or less is an answer in writing still. */
function asAnswers<S extends SliceId>(answers: unknown): SliceDraft<S>
function asAnswers(answers: unknown): unknown {
  return answers
}
