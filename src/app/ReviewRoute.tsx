import { ReviewRoom } from '#src/features/review/ReviewRoom.tsx'
import { hasItemPage } from './steps.ts'

/** The room of review, which is told which lists have a page for each of their items. */
export function ReviewRoute() {
  return <ReviewRoom hasItemPage={hasItemPage} />
}
