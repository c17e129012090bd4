import { ComparePage } from '#src/features/review/compare/ComparePage.tsx'
import { stepWords } from './stepWords.ts'

/** The comparison of two versions, which is told how the pages of the steps call their fields. */
export function CompareRoute() {
  return <ComparePage words={stepWords} />
}
