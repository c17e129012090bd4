import { useEffect, useRef } from 'react'
import type { SliceDraft, SliceId } from '#src/domain/case/slices.ts'
import type { Typed } from '#src/domain/case/typed.ts'
import type { AddedText, Patch, Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'

/** What a step holds: its answers in writing, and what its fields refused, by path. */
export type Held<S extends SliceId> = { answers: SliceDraft<S> | undefined; typed: Typed }

/** An edit of a whole step. It is made again when another tab saved meanwhile, so it says what to do, not the outcome. */
export type StepEdit<S extends SliceId> = (held: Held<S>) => Held<S>

/** Makes an edit; `added` names the box whose waiting text it puts among the answers, which is emptied with it. */
export type StepChange<S extends SliceId> = (edit: StepEdit<S>, added?: AddedText) => Promise<void>

/**
 * Edits of one step that are saved at once, one after another, each on top of what is stored by then. Resolves when the
 * edit is stored; rejects with a fault of the store. The page is not left before.
 */
export function useStepChange<S extends SliceId>(step: S): StepChange<S> {
  const { draft, seq, save, typed } = useCase()
  const latest = useRef<Stored>({ draft, seq })
  const queue = useRef<Promise<void>>(Promise.resolve())

  // The store: what another page or tab saved is the ground for the next edit.
  useEffect(() => {
    if (seq > latest.current.seq) latest.current = { draft, seq }
  })

  const store = async (edit: StepEdit<S>, added: AddedText | undefined) => {
    for (let saved = false; !saved; ) {
      const base = latest.current
      const result = await save(patchOf(step, edit(heldIn(base, step)), added), base)
      saved = result.saved
      latest.current = result.saved ? result : result.current
    }
  }

  return (edit, added) => {
    let waiting = true
    const stored = queue.current
      .then(() => store(edit, added))
      .finally(() => {
        waiting = false
      })
    queue.current = stored.catch(() => undefined)
    typed({ unsaved: () => waiting, flush: () => stored })
    return stored
  }
}

function heldIn<S extends SliceId>(stored: Stored, step: S): Held<S>
function heldIn({ draft }: Stored, step: SliceId): unknown {
  return { answers: draft.case[step], typed: draft.typing[step] ?? {} }
}

type Parts = { answers: unknown; typed: Typed }

function patchOf(step: SliceId, held: Parts, added: AddedText | undefined): Patch
function patchOf(step: SliceId, held: Parts, added: AddedText | undefined): unknown {
  return { step, ...held, ...(added !== undefined && { added }) }
}
