import { clashesWithTimes } from '#src/domain/conditions/clashes.ts'
import { spa } from '#src/domain/law/citations.ts'
import { itemOf } from '../itemOf.ts'
import type { WordingRule } from '../rule.ts'

/** Times that meet work or study: SPA 2019 s.2(3). What was accepted with a reason is left alone. */
export const r20: WordingRule = {
  code: 'R20',
  level: 'W',
  title: 'Meets work or study',
  authority: spa('s.2(3)'),
  needs: ['circumstances'],
  remarks: (clause, { slices }) =>
    clause.exception || clause.condition?.clashAccepted?.trim()
      ? []
      : clashesWithTimes(itemOf(clause).condition, slices.circumstances)
          .filter(({ what }) => what !== 'religion')
          .map(({ message }) => ({ span: null, message })),
}
