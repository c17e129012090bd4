import { complete } from '#src/domain/case/complete.ts'
import { prohibition, requirement } from '#src/domain/case/condition.ts'
import { prune } from '#src/domain/case/prune.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { remembered } from '#src/domain/shared/remembered.ts'
import type { ConditionStep } from './conditionSteps.ts'

const missingOf = {
  prohibitions: missingBy(prohibition),
  requirements: missingBy(requirement),
}

/** What a condition still needs, in the words of its errors, each once. */
export function missingParts(step: ConditionStep, condition: Condition): readonly string[] {
  return missingOf[step](condition)
}

/** Remembered for each condition, because twenty of them took half a frame of 50 ms at each change of one. */
function missingBy(schema: typeof prohibition | typeof requirement) {
  return remembered((condition: Condition): readonly string[] => {
    const result = schema.safeParse(complete(schema, prune(schema, condition)))
    return result.success ? [] : [...new Set(result.error.issues.map(({ message }) => message))]
  })
}
