import type { StepId } from '#src/domain/flow/steps.ts'

const originParam = 'from'
const placeParam = 'at'

/** Addresses hold ids only, never a name. */
export const casePath = (caseId: string) => `/case/${encodeURIComponent(caseId)}`
export const stepPath = (caseId: string, step: StepId) => `${casePath(caseId)}/${step}`
/** The urgent road: the interim application on one page. */
export const urgentPath = (caseId: string) => `${casePath(caseId)}/urgent`
/** One item of a list, on a page of its own. */
export const itemPath = (caseId: string, step: StepId, item: string) =>
  `${stepPath(caseId, step)}/${encodeURIComponent(item)}`

/** The room of review of a case; `at` is the row of it to which one comes back. */
export const reviewPath = (caseId: string, at: string | null = null) =>
  placed(`${casePath(caseId)}/review`, at)

const placed = (path: string, at: string | null) =>
  at ? `${path}?${placeParam}=${encodeURIComponent(at)}` : path

/** A page that sends an officer elsewhere to change something, and to which they come back. */
type Origin = 'answers' | Page | Listed
type Page = 'documents' | 'review' | 'comments' | 'thread' | 'challenge'
type Listed = 'acts' | 'prohibitions' | 'requirements'

/** An address that comes back to `from`; `at` is the row of it, or the item whose page it is. */
export function withReturn(path: string, from: Origin, at?: string): string {
  return `${path}?${originParam}=${from}${at ? `&${placeParam}=${encodeURIComponent(at)}` : ''}`
}

/** The page to change an answer, or one item of a list where `hasItemPage` says that items have pages; it comes back to `from`. */
export function changePath(
  caseId: string,
  { step, item }: { step: StepId; item?: string | undefined },
  { from, at, hasItemPage }: { from: Origin; at?: string; hasItemPage: HasItemPage },
): string {
  const page = item && hasItemPage(step) ? itemPath(caseId, step, item) : stepPath(caseId, step)
  return withReturn(page, from, at)
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
  const at = params.get(placeParam)
  if (isListed(from)) return at ? itemPath(caseId, from, at) : undefined
  if (isPage(from)) return pageOf[from](caseId, at)
  if (from !== 'answers') return undefined
  return `${stepPath(caseId, 'answers')}?step=${step}${item ? `&item=${encodeURIComponent(item)}` : ''}`
}

/** The pages of a case as a whole that an officer comes back to, at the row they left. */
const pageOf: Record<Page, (caseId: string, at: string | null) => string> = {
  documents: (caseId) => stepPath(caseId, 'documents'),
  review: reviewPath,
  comments: (caseId) => `${reviewPath(caseId)}/comments`,
  thread: (caseId, at) => placed(stepPath(caseId, 'thread'), at),
  challenge: (caseId, at) => placed(stepPath(caseId, 'challenge'), at),
}

const isPage = (from: string | null): from is Page => from !== null && Object.hasOwn(pageOf, from)
const isListed = (from: string | null): from is Listed =>
  from === 'acts' || from === 'prohibitions' || from === 'requirements'
