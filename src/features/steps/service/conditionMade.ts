import type { OrderRecord } from '#src/domain/case/ordersMade.ts'

/** What the court did with one condition, as the form holds it; `id` is the condition's. */
export type ConditionMade = NonNullable<OrderRecord['conditions']>[number]

/** What a form holds of the conditions made; anything else is left out. */
export function conditionsMadeOf(value: unknown): ConditionMade[] {
  return Array.isArray(value) ? value.filter(isConditionMade) : []
}

/** The record with one condition changed or added. */
export function withDecided(held: readonly ConditionMade[], made: ConditionMade): ConditionMade[] {
  return held.some(({ id }) => id === made.id)
    ? held.map((one) => (one.id === made.id ? made : one))
    : [...held, made]
}

const isConditionMade = (value: unknown): value is ConditionMade =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
