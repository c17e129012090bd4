import type { CaseFile } from '../case/caseFile.ts'
import { pruneCase } from '../case/prune.ts'
import type { Review } from '../review/review.ts'
import { type ServedWords, servedWords } from './servedWords.ts'

/**
 * All of a case, without the answers on branches not taken, for papers that the police alone hold; `words` says long texts with
 * their references resolved, and names people as the served papers do.
 */
export type PoliceCase = { file: CaseFile; words: ServedWords; review?: PoliceReview }

/** What the note of the authorising officer prints of the record of review: no comments, and nothing asked of a lawyer. */
export type PoliceReview = Pick<Review, 'moves' | 'signOffs' | 'checklist' | 'decisions'>

/** The whole case as papers for the police alone may print it; `review` is what was said and signed beside it. */
export function policeView(whole: CaseFile, review?: Review): PoliceCase {
  const file = pruneCase(whole)
  if (!review) return { file, words: servedWords(file) }
  const { moves, signOffs, checklist, decisions } = review
  return { file, words: servedWords(file), review: { moves, signOffs, checklist, decisions } }
}
