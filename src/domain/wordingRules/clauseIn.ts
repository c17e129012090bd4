import { type Condition, conditionsOf } from '../conditions/condition.ts'
import { namesOf } from '../shared/people.ts'
import { remembered } from '../shared/remembered.ts'
import { type Clause, clauseOf } from './clause.ts'
import type { Facts } from './facts.ts'
import { fileOf } from './fileOf.ts'

/**
 * A text with the condition of the case that it belongs to: the one of that id, else one of the same words, or an exception of
 * it; else the only condition of the case, where its words are not given.
 */
export function clauseIn(
  { id, kind, text }: Pick<Clause, 'kind' | 'text'> & { id: string },
  facts: Facts,
): Clause {
  return clauseOf({ kind, text, ...belongsTo(id, text, conditionsOf(facts.slices)) }, namesIn(fileOf(facts)))
}

/** The same list for the same case, so that what is made of it is made once. */
const namesIn = remembered(namesOf)

function belongsTo(
  id: string,
  text: string,
  conditions: readonly Condition[],
): Pick<Clause, 'condition' | 'exception'> {
  const own = conditions.find((one) => one.id === id) ?? conditions.find((one) => same(one.text, text))
  if (own) return { condition: own }
  const host = conditions.find(({ exceptions = [] }) =>
    exceptions.some((one) => one.id === id || same(one.text, text)),
  )
  if (host) return { condition: host, exception: true }
  const [only, ...more] = conditions
  return only && more.length === 0 && !only.text?.trim() ? { condition: only } : {}
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase()
const same = (kept: string | undefined, text: string) => kept !== undefined && plain(kept) === plain(text)
