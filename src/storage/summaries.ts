import type { DraftSummary } from './draftStore.ts'

/** The applications in the order of the list: the last changed first. */
export function newestFirst(summaries: readonly DraftSummary[]): DraftSummary[] {
  return summaries.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
}
