import type { StepId } from '#src/domain/flow/steps.ts'

/** Addresses hold ids only, never a name. */
export const casePath = (caseId: string) => `/case/${encodeURIComponent(caseId)}`
export const stepPath = (caseId: string, step: StepId) => `${casePath(caseId)}/${step}`
/** One item of a list, on a page of its own. */
export const itemPath = (caseId: string, step: StepId, item: string) =>
  `${stepPath(caseId, step)}/${encodeURIComponent(item)}`

/** A page that sends an officer elsewhere to change something, and to which they come back. */
type Origin = 'answers' | 'documents'
const originParam = 'from'

/** The page to change an answer, or one item of a list where `hasItemPage` says that items have pages; it comes back to `from`. */
export function changePath(
  caseId: string,
  { step, item }: { step: StepId; item?: string | undefined },
  { from, hasItemPage }: { from: Origin; hasItemPage: HasItemPage },
): string {
  const page = item && hasItemPage(step) ? itemPath(caseId, step, item) : stepPath(caseId, step)
  return `${page}?${originParam}=${from}`
}

/** Whether the items of a step’s list have pages of their own; only the app knows. */
export type HasItemPage = (step: StepId) => boolean

/** Where a page goes back to when an officer came to it to change something; undefined when they came in the flow. */
export function returnPath(
  params: URLSearchParams,
  caseId: string,
  { step, item }: { step: StepId; item?: string | undefined },
): string | undefined {
  const from = params.get(originParam)
  if (from === 'documents') return stepPath(caseId, 'documents')
  if (from !== 'answers') return undefined
  return `${stepPath(caseId, 'answers')}?step=${step}${item ? `&item=${encodeURIComponent(item)}` : ''}`
}
