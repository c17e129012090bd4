import {
  type TakenAct,
  takenAct,
  withActBack,
  withActs,
  withDuplicate,
  withoutActs,
} from '#src/domain/grounds/editActs.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { useUndo } from '#src/features/wizard/useUndo.tsx'
import type { AddedText } from '#src/storage/draftStore.ts'

/** Adding, duplicating and removing acts, each saved at once and each with its undo. */
export function useActEdits() {
  const { newId } = useServices()
  const change = useStepChange('acts')
  const { banner, offer } = useUndo()

  /** Adds entries in one change; `message` says what was added, `sent` the box in which they were typed. */
  const add = async (acts: readonly ActDraft[], message: string, sent: AddedText) => {
    await change((held) => withActs(held, acts), sent)
    offer(message, () =>
      change((held) =>
        withoutActs(
          held,
          acts.map(({ id }) => id),
        ),
      ),
    )
  }

  const duplicate = async (id: string, name: string) => {
    const copy = newId('act')
    await change((held) => withDuplicate(held, id, copy))
    offer(`${name} duplicated`, () => change((held) => withoutActs(held, [copy])))
  }

  const remove = async (id: string, name: string) => {
    let taken: TakenAct | undefined
    await change((held) => {
      taken = takenAct(held, id)
      return withoutActs(held, [id])
    })
    const gone = taken
    const other = newId('act')
    if (gone) offer(`${name} deleted`, () => change((held) => withActBack(held, gone, other)))
  }

  return { add, duplicate, remove, change, offer, banner }
}
