import type { WithheldHit } from '../shared/findWithheld.ts'
import { knownWords } from '../shared/knownWords.ts'
import { readyFinder } from '../shared/readyFinder.ts'
import { withheldDetails } from '../shared/withheld.ts'
import type { WithheldKind } from '../shared/withheldThing.ts'
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'
import { fileOf } from './fileOf.ts'

/** The withheld things of these kinds that a text gives away, with their places. */
export function withheldIn({ text }: Clause, facts: Facts, kinds: readonly WithheldKind[]): WithheldHit[] {
  const file = fileOf(facts)
  const wanted = withheldDetails(file).filter(({ kind }) => kinds.includes(kind))
  return readyFinder(wanted, knownWords(file))(text)
}
