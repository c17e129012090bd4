import type { CaseFile } from '../case/caseFile.ts'
import { pruneCase } from '../case/prune.ts'
import { type ServedWords, servedWords } from './servedWords.ts'

/**
 * All of a case, without the answers on branches not taken, for papers that the police alone hold; `words` says long texts with
 * their references resolved, and names people as the served papers do.
 */
export type PoliceCase = { file: CaseFile; words: ServedWords }

/** The whole case as papers for the police alone may print it. */
export function policeView(whole: CaseFile): PoliceCase {
  const file = pruneCase(whole)
  return { file, words: servedWords(file) }
}
