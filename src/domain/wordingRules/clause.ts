import type { Condition } from '../conditions/condition.ts'
import { operative, unquoted } from './operative.ts'
import { type PlainText, plainText } from './plainText.ts'

/** One text that the rules read: the wording of a condition, or of one of its exceptions. */
export type Clause = {
  kind: 'prohibition' | 'requirement'
  /** The text as it was typed. */
  given: string
  /** The same with single spaces and without “mustn’t”; every span is one of this text. */
  text: string
  /** Where a part of the text stands in the text as it was typed. */
  placeOf: PlainText['placeOf']
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
  const plain = plainText(about.text)
  return {
    ...about,
    ...plain,
    given: about.text,
    words: operative(plain.text, names),
    named: unquoted(plain.text),
  }
}
