import type { SliceDraft, SliceId } from '#src/domain/case/slices.ts'
import { type Item, withItem } from './listItems.ts'
import { useListRemoval } from './useListRemoval.tsx'
import { useStepChange } from './useStepChange.ts'

/**
 * Adding, changing, removing and putting back items of a step's list, each saved at once on top of whatever is stored.
 * What is half-typed elsewhere in the step stays; what was half-typed in a removed item goes and comes back with it.
 */
export function useListEdit<S extends SliceId>(step: S, list: string) {
  const change = useStepChange(step)
  const { remove, banner } = useListRemoval(step, list)

  /** Changes the answers of the step. The edit is made again where another tab saved meanwhile. */
  const edit = (next: (answers: SliceDraft<S> | undefined) => SliceDraft<S>) =>
    change(({ answers, typed }) => ({ answers: next(answers), typed }))

  /** Adds an item, finished or not, at the end. */
  const add = (item: Item) => edit((answers) => asAnswers<S>(withItem(answers, list, item)))

  return { remove, add, edit, banner }
}

/** A list with one item more is an answer in writing still. */
function asAnswers<S extends SliceId>(answers: unknown): SliceDraft<S>
function asAnswers(answers: unknown): unknown {
  return answers
}
