import type { StepId } from '#src/domain/flow/steps.ts'
import { changePath, itemPath, stepPath } from '#src/features/wizard/paths.ts'

/** What only the app can say of the steps: how each sums up its answers, and whose list items have a page. */
export type HasItemPage = (step: StepId) => boolean

/** The page to change an answer, or one item of a list where items have pages; it comes back here. */
export function placeHref(
  caseId: string,
  { step, item }: { step: StepId; item?: string | undefined },
  hasItemPage: HasItemPage,
): string {
  return changePath(item && hasItemPage(step) ? itemPath(caseId, step, item) : stepPath(caseId, step))
}
