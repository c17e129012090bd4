import { complete } from '#src/domain/case/complete.ts'
import { prohibition, requirement } from '#src/domain/case/condition.ts'
import { prune } from '#src/domain/case/prune.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import type { ConditionStep } from './conditionSteps.ts'

const schemas = { prohibitions: prohibition, requirements: requirement }

/** What a condition still needs, in the words of its errors, each once. */
export function missingParts(step: ConditionStep, condition: Condition): string[] {
  const schema = schemas[step]
  const result = schema.safeParse(complete(schema, prune(schema, condition)))
  return result.success ? [] : [...new Set(result.error.issues.map(({ message }) => message))]
}
