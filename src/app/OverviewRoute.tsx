import { OverviewPage } from '#src/features/review/overview/OverviewPage.tsx'
import { stepWords } from './stepWords.ts'

/** The first page of review, which is told how the pages of the steps call their fields. */
export function OverviewRoute() {
  return <OverviewPage words={stepWords} />
}
