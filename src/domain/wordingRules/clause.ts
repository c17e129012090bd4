import type { Condition } from '../conditions/condition.ts'
import { operative, unquoted } from './operative.ts'

/** One text that the rules read: the wording of a condition, or of one of its exceptions. */
export type Clause = {
  kind: 'prohibition' | 'requirement'
  /** The text as it stands. */
  text: string
  /** The same with quotations and names hidden, character for character. */
  words: string
  /** The same with quotations hidden and names as they stand, character for character. */
  named: string
  /** The condition of the case that it belongs to, where there is one. */
  condition?: Condition
  /** Whether this is an exception of the condition, not its wording. */
  exception?: true
}

/** A text ready for the rules. `names` are the people and places of the case. */
export function clauseOf(
  about: Pick<Clause, 'kind' | 'text' | 'condition' | 'exception'>,
  names: readonly string[],
): Clause {
  return { ...about, words: operative(about.text, names), named: unquoted(about.text) }
}
