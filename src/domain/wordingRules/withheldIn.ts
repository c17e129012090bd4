import { findWithheld, type WithheldHit } from '../shared/findWithheld.ts'
import { withheldDetails } from '../shared/withheld.ts'
import type { WithheldKind } from '../shared/withheldThing.ts'
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'
import { fileOf } from './fileOf.ts'

/** The withheld things of these kinds that a text gives away, with their places. */
export function withheldIn({ text }: Clause, facts: Facts, kinds: readonly WithheldKind[]): WithheldHit[] {
  const wanted = withheldDetails(fileOf(facts)).filter(({ kind }) => kinds.includes(kind))
  return findWithheld(text, wanted)
}
