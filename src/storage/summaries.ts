import type { DraftSummary, Mark } from './draftStore.ts'

/** The applications in the order of the list: the last changed first. */
export function newestFirst(summaries: readonly DraftSummary[]): DraftSummary[] {
  return summaries.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
}

/** Why a case stays on this device: it was served, lodged or printed as final. Undefined when it may be removed. */
export function keptBecause({ marks }: DraftSummary): Mark | undefined {
  const strongestFirst: readonly Mark[] = ['servedOn', 'lodgedOn', 'printedFinalOn']
  return strongestFirst.find((mark) => marks[mark] !== undefined)
}
