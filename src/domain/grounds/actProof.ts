import type { ActDraft } from './numbering.ts'

/** Whether anything proves an act: an exhibit that is linked to it, or a statement in which somebody tells of it. */
export function isProved(act: Pick<ActDraft, 'exhibits' | 'howKnown'>): boolean {
  return (act.exhibits?.length ?? 0) > 0 || (act.howKnown?.includes('statement') ?? false)
}

/** The acts, context left out, that no exhibit and no statement proves yet. */
export function unprovedActs<A extends Pick<ActDraft, 'kind' | 'exhibits' | 'howKnown'>>(
  items: readonly A[],
): A[] {
  return items.filter((act) => act.kind !== 'context' && !isProved(act))
}
