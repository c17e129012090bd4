import {
  type ChecklistState,
  checklistOf,
  supervisorsAnswers,
  withoutAuthority,
} from '#src/domain/review/checklist.ts'
import { useReview } from '../reviewContext.ts'

/** Each point of the checklist as it stands, and how many are not answered. */
export function useChecklist(): { points: readonly ChecklistState[]; open: number } {
  const { draft, file, findings } = useReview()
  const points = checklistOf(file, withoutAuthority(findings), supervisorsAnswers(draft.review))
  return { points, open: points.filter(({ done }) => !done).length }
}
