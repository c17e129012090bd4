import type { SliceId } from '#src/domain/case/slices.ts'
import type { ReviewPut } from '#src/domain/review/review.ts'
import type { Patch } from '#src/storage/draftStore.ts'
import { useReview } from './reviewContext.ts'

/**
 * Keeps new answers of one step, with what goes into the record in the same change; what its fields refused stays. False where
 * another tab changed the step meanwhile, and nothing was kept.
 */
export function useTakeIn(): (
  step: SliceId,
  answers: unknown,
  puts?: readonly ReviewPut[],
) => Promise<boolean> {
  const { draft, save, givenUp } = useReview()
  return async (step, answers, puts = []) => {
    const { saved } = await save(patchOf(step, answers, draft.typing[step] ?? {}, puts))
    if (!saved) givenUp()
    return saved
  }
}

type Parts = [step: SliceId, answers: unknown, typed: Record<string, string>, review: readonly ReviewPut[]]

function patchOf(...parts: Parts): Patch
function patchOf(...[step, answers, typed, review]: Parts): unknown {
  return { step, answers, typed, review }
}
