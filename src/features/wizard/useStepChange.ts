import { useEffect, useRef } from 'react'
import type { SliceDraft, SliceId } from '#src/domain/case/slices.ts'
import type { Typed } from '#src/domain/case/typed.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'

/** What a step holds: its answers in writing, and what its fields refused, by path. */
export type Held<S extends SliceId> = { answers: SliceDraft<S> | undefined; typed: Typed }

/** An edit of a whole step. It is made again when another tab saved meanwhile, so it says what to do, not the outcome. */
export type StepEdit<S extends SliceId> = (held: Held<S>) => Held<S>

/**
 * Edits of one step that are saved at once, one after another, each on top of what is stored by then. Resolves when the
 * edit is stored; rejects with a fault of the store.
 */
export function useStepChange<S extends SliceId>(step: S): (edit: StepEdit<S>) => Promise<void> {
  const { draft, seq, save } = useCase()
  const latest = useRef<Stored>({ draft, seq })
  const queue = useRef<Promise<void>>(Promise.resolve())

  // The store: what another page or tab saved is the ground for the next edit.
  useEffect(() => {
    if (seq > latest.current.seq) latest.current = { draft, seq }
  })

  const store = async (edit: StepEdit<S>) => {
    for (let saved = false; !saved; ) {
      const base = latest.current
      const result = await save(patchOf(step, edit(heldIn(base, step))), base)
      saved = result.saved
      latest.current = result.saved ? result : result.current
    }
  }

  return (edit) => {
    const stored = queue.current.then(() => store(edit))
    queue.current = stored.catch(() => undefined)
    return stored
  }
}

function heldIn<S extends SliceId>(stored: Stored, step: S): Held<S>
function heldIn({ draft }: Stored, step: SliceId): unknown {
  return { answers: draft.case[step], typed: draft.typing[step] ?? {} }
}

function patchOf(step: SliceId, held: { answers: unknown; typed: Typed }): Patch
function patchOf(step: SliceId, held: { answers: unknown; typed: Typed }): unknown {
  return { step, ...held }
}
