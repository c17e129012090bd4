import type { ReactNode } from 'react'
import type { SliceId } from '#src/domain/case/slices.ts'
import type { Typed } from '#src/domain/case/typed.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { type Taken, takeItem, withItemBack } from './listItems.ts'
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
  const { newId } = useServices()
  const change = useStepChange(step)
  const { banner, offer } = useUndo()

  /** `message` says what was removed, like "Exhibit OM/1 removed". */
  const remove = async (id: string, message: string, also?: Also) => {
    await flush()
    let taken: Taken | undefined
    await change((held) => {
      const { taken: item, ...left } = takeItem(held, { list, id })
      taken = item
      return asHeld<S>(left)
    })
    const gone = taken
    if (!gone) return
    await also?.go()
    const other = newId('item')
    offer(message, async () => {
      await change((held) => asHeld<S>(withItemBack(held, gone, other)))
      await also?.back()
    })
  }
  const shown: ReactNode = banner
  return { remove, banner: shown }
}

/** A list with one item more or less is an answer in writing still. */
function asHeld<S extends SliceId>(step: { answers: unknown; typed: Typed }): Held<S>
function asHeld(step: unknown): unknown {
  return step
}
