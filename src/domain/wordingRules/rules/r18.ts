import { clashesWithOrders } from '#src/domain/clashes/clashesWithOrders.ts'
import { safetyRule } from '#src/domain/law/citations.ts'
import { itemOf } from '../itemOf.ts'
import type { WordingRule } from '../rule.ts'

/** Another order, bail or a licence that this condition contradicts: it stops only against a stalking protection order. */
export const r18: WordingRule = {
  code: 'R18',
  level: 'E',
  title: 'Against another order',
  authority: safetyRule('R18'),
  needs: ['necessity', 'proceedings', 'circumstances'],
  partly: true,
  remarks: (clause, { slices }) =>
    clause.exception
      ? []
      : clashesWithOrders(itemOf(clause), slices).map(({ message, cure, severity }) => ({
          span: null,
          message,
          suggestion: cure,
          severity,
        })),
}
