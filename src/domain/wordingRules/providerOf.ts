import type { Requirement } from '../case/condition.ts'
import type { Unfinished } from '../case/unfinished.ts'
import type { Condition } from '../conditions/condition.ts'

/** What is recorded of the provider of a condition; nothing for a prohibition. */
export function providerOf(
  condition: Condition | undefined,
): Unfinished<Requirement['provider']> | undefined {
  return condition && 'provider' in condition ? condition.provider : undefined
}
