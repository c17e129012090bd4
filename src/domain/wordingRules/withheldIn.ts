import type { CaseFile } from '../case/caseFile.ts'
import type { WithheldHit } from '../shared/findWithheld.ts'
import { knownWords } from '../shared/knownWords.ts'
import { printable } from '../shared/printable.ts'
import { readyFinder } from '../shared/readyFinder.ts'
import { remembered } from '../shared/remembered.ts'
import { withheldDetails } from '../shared/withheld.ts'
import type { WithheldKind } from '../shared/withheldThing.ts'
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'
import { fileOf } from './fileOf.ts'

/** The withheld things of these kinds that a text gives away, with their places. */
export function withheldIn(clause: Clause, facts: Facts, kinds: readonly WithheldKind[]): WithheldHit[] {
  return hitsIn(fileOf(facts))(clause).filter(({ kind }) => kinds.includes(kind))
}

/** Several rules ask of the same text: it is searched once. */
const hitsIn = remembered((file: CaseFile) => {
  const find = readyFinder(withheldDetails(file), knownWords(file))
  return remembered(({ text }: Clause) => {
    const printed = printable(text)
    const hits = find(printed)
    if (printed === text) return hits
    return hits.map((hit) => ({ ...hit, start: unprinted(text, hit.start), end: unprinted(text, hit.end) }))
  })
})

/** Where a place of a text as it is printed, with “[emoji: house]” for a house, stands in the text itself. */
function unprinted(text: string, place: number): number {
  let at = 0
  for (const character of text) {
    if (printable(text.slice(0, at)).length >= place) break
    at += character.length
  }
  return at
}
