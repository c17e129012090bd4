import type { CaseFile } from '../case/caseFile.ts'
import { namesOf } from '../shared/people.ts'

/**
 * A sentence of the officer as it goes on after “that”: its first letter small, unless it begins with a name of the case, an
 * abbreviation, a day or a month, or “I”; closed by a full stop.
 */
export function asClause(sentence: string, file: CaseFile): string {
  const said = sentence.trim()
  const first = /^[\p{L}’'-]+/u.exec(said)?.[0] ?? ''
  const begun = keepsCapital(first, file) ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`
  return ended(begun)
}

/** The words trimmed and closed by a full stop, unless they already end a sentence. */
export function ended(words: string): string {
  const said = words.trim()
  return /[.!?…][”’"')\]]*$/.test(said) ? said : `${said}.`
}

const always =
  /^(?:I|I’.+|[\p{L}]*\p{Lu}[\p{L}]*\p{Lu}.*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/u

function keepsCapital(word: string, file: CaseFile): boolean {
  if (always.test(word)) return true
  const bare = word.replace(/’s?$/, '')
  return bare.length > 1 && namesOf(file).some((name) => name.split(/\s+/).includes(bare))
}
