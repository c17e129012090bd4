import { clashesBetween } from '#src/domain/clashes/clashesBetween.ts'
import { clashingChannels } from '#src/domain/clashes/clashingChannels.ts'
import { deviceClashes } from '#src/domain/clashes/deviceClashes.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { itemOf, othersOf } from '../itemOf.ts'
import type { WordingRule } from '../rule.ts'

/** Another condition of the order that cannot be kept together with this one. */
export const r17: WordingRule = {
  code: 'R17',
  level: 'E',
  title: 'Two conditions that cannot both be kept',
  authority: houseRule('two conditions can both be kept'),
  needs: ['order'],
  remarks: (clause, facts) => {
    if (clause.exception) return []
    const own = itemOf(clause)
    const items = [...othersOf(clause, facts), own]
    return [...clashesBetween(items), ...clashingChannels(items), ...deviceClashes(items)]
      .filter(({ sides }) => sides.some(({ words }) => words === own.name))
      .map(({ message, cure, sides, span }) => ({
        span: (sides[0].words === own.name && span) || null,
        message,
        suggestion: cure,
      }))
  },
}
