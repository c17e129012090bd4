import { type NumberedCondition, numberedConditions } from '../checks/numberedItems.ts'
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'

/** A text as a condition of its order, called “This condition”, with the exceptions of the condition that it belongs to. */
export function itemOf({ kind, text, condition }: Clause): NumberedCondition {
  const id = condition?.id ?? 'this'
  return {
    condition: { ...condition, id, text },
    kind,
    name: 'This condition',
    at: (field) => ({ step: `${kind}s`, item: id, ...(field === undefined ? {} : { field }) }),
  }
}

/** The conditions of the order beside the one that a text belongs to, with their numbers. */
export function othersOf({ condition }: Clause, { slices }: Facts): NumberedCondition[] {
  return numberedConditions(slices).filter((other) => other.condition.id !== condition?.id)
}
