import { withActs, withoutActs } from '#src/domain/grounds/editActs.ts'
import type { PastedAct } from '#src/domain/grounds/pasted/pastedActs.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { useUndo } from '#src/features/wizard/useUndo.tsx'
import type { AddedText } from '#src/storage/draftStore.ts'
import type { HowKnown } from './HowKnownTicks.tsx'
import { quickWording } from './quickWording.ts'

/**
 * Adds the rows pasted into a box as acts in one change, and lists the exhibits that the case does not have yet; one undo
 * for all.
 */
export function useAddPasted() {
  const { newId } = useServices()
  const changeActs = useStepChange('acts')
  const changeEvidence = useStepChange('evidence')
  const { banner, offer } = useUndo()

  const addPasted = async (rows: readonly PastedAct[], howKnown: readonly HowKnown[], sent: AddedText) => {
    const references = [...new Set(rows.flatMap(({ unknownExhibit }) => unknownExhibit ?? []))]
    const listed = new Map(references.map((reference) => [reference, newId('exhibit')]))
    const acts = rows.map(({ act, unknownExhibit }) => {
      const exhibit = listed.get(unknownExhibit ?? '')
      return {
        ...act,
        ...(howKnown.length > 0 && { howKnown: [...howKnown] }),
        ...(exhibit && { exhibits: [exhibit] }),
      }
    })
    const made = [...listed].map(([reference, id]) => ({ id, reference }))
    const mine = new Set(made.map(({ id }) => id))

    if (made.length > 0) {
      await changeEvidence(({ answers, typed }) => {
        const { none: _, ...rest } = answers ?? {}
        const others = (answers?.exhibits ?? []).filter(({ id }) => !mine.has(id))
        return { answers: { ...rest, exhibits: [...others, ...made] }, typed }
      })
    }
    await changeActs((held) => withActs(held, acts), sent)
    offer(quickWording.addedAll(acts.length), async () => {
      await changeActs((held) =>
        withoutActs(
          held,
          acts.map(({ id }) => id),
        ),
      )
      if (made.length === 0) return
      await changeEvidence(({ answers, typed }) => ({
        answers: { ...answers, exhibits: (answers?.exhibits ?? []).filter(({ id }) => !mine.has(id)) },
        typed,
      }))
    })
  }
  return { addPasted, banner }
}
