import type { WordingRule } from './rule.ts'
import { r01 } from './rules/r01.ts'
import { r03 } from './rules/r03.ts'

/** Every wording rule, in the order of its code. */
export const wordingRules: readonly WordingRule[] = [r01, r03]
