import { clashesWithTimes } from '#src/domain/conditions/clashes.ts'
import { spa } from '#src/domain/law/citations.ts'
import { itemOf } from '../itemOf.ts'
import type { WordingRule } from '../rule.ts'

/** Times that meet religious duties: SPA 2019 s.2(3). What was accepted with a reason is left alone. */
export const r21: WordingRule = {
  code: 'R21',
  level: 'W',
  title: 'Meets religious duties',
  authority: spa('s.2(3)'),
  needs: ['circumstances'],
  remarks: (clause, { slices }) =>
    clause.exception || clause.condition?.clashAccepted?.trim()
      ? []
      : clashesWithTimes(itemOf(clause).condition, slices.circumstances)
          .filter(({ what }) => what === 'religion')
          .map(({ message }) => ({ span: null, message })),
}
