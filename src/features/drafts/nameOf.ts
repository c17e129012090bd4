import type { DraftSummary } from '#src/storage/draftStore.ts'

/** What an application is called where an action is about it. */
export const nameOf = ({ reference, training }: Pick<DraftSummary, 'reference' | 'training'>): string =>
  training ?? reference ?? 'application without a reference'
