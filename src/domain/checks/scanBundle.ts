import type { CaseFile } from '../case/caseFile.ts'
import { type WithheldHit, withheldFinder } from '../shared/findWithheld.ts'
import { knownWords } from '../shared/knownWords.ts'
import { peopleOf } from '../shared/people.ts'
import { printable } from '../shared/printable.ts'
import { withheldDetails } from '../shared/withheld.ts'
import { withheldKindWords } from './withheldKindWords.ts'

/** One place in a finished bundle that says, or nearly says, what is withheld. */
export type BundleHit = {
  /** From 1. */
  page: number
  /** The words as they stand there. */
  found: string
  /** "home address of Megan Price". */
  what: string
  /** It is the withheld thing itself, so that the bundle is not given out; otherwise somebody looks at it first. */
  stops: boolean
}

/**
 * Where the text of a finished served bundle gives away what is withheld, page by page in its order; `pages` holds the text of
 * each page. The same words are told once for each page.
 */
export function scanBundle(pages: readonly string[], file: CaseFile): BundleHit[] {
  const withheld = withheldDetails(file)
  if (withheld.length === 0) return []
  const find = withheldFinder(withheld, knownWords(file))
  const names = new Map(peopleOf(file).map(({ id, shownName }) => [id, shownName]))
  return pages.flatMap((text, index) =>
    once(find(printable(text)).map((hit) => hitOf(hit, index + 1, names.get(hit.personId)))),
  )
}

function hitOf(hit: WithheldHit, page: number, person: string | undefined): BundleHit {
  const { words, rule, ofPerson = true } = withheldKindWords[hit.kind]
  return {
    page,
    found: hit.found.replace(/\s+/g, ' '),
    what: ofPerson ? `${words} of ${person || 'a person of the case'}` : words,
    stops: rule !== undefined && hit.sure && !hit.part,
  }
}

function once(hits: readonly BundleHit[]): BundleHit[] {
  const seen = new Map(hits.map((hit) => [`${hit.found}\n${hit.what}\n${hit.stops}`, hit]))
  return [...seen.values()]
}
