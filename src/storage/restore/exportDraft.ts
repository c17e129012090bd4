import type { Draft } from '#src/domain/case/draft.ts'
import { withoutWaitingReview } from '#src/domain/case/pendingText.ts'
import { publicReview } from '#src/domain/review/travels.ts'
import { envelope } from './restoreFile.ts'
import { shortId } from './shortId.ts'

/**
 * The whole draft, half-typed text and notes included, as the text of a file that `restoreFile` reads again. Of the record of review
 * without what is legal advice: nothing says into whose hands a plain file comes.
 */
export function exportDraft(whole: Draft): string {
  const { review, ...draft } = withoutWaitingReview(whole)
  const shown = review ? { ...draft, review: publicReview(review) } : draft
  return `${JSON.stringify({ ...envelope, draft: shown }, undefined, 2)}\n`
}

/** A file name without personal data: the last eight letters of the case's id, "spo-case-4f7k2m9q.json". */
export function exportName(id: string): string {
  return `spo-case-${shortId(id) || 'export'}.json`
}
