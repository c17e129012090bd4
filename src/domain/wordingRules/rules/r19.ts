import { clashesWithPlaces } from '#src/domain/clashes/clashesWithPlaces.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { itemOf } from '../itemOf.ts'
import type { WordingRule } from '../rule.ts'

/** A ban on a place that the defendant has to reach, without the usual exception. */
export const r19: WordingRule = {
  code: 'R19',
  level: 'W',
  title: 'The usual exception is missing',
  authority: houseRule('a ban leaves the defendant the places that he or she must reach'),
  needs: ['defendant', 'circumstances', 'court'],
  kind: 'prohibition',
  partly: true,
  remarks: (clause, { slices }) =>
    clause.exception
      ? []
      : clashesWithPlaces(itemOf(clause), slices).map(({ message, cure, span }) => ({
          span: span ?? null,
          message,
          suggestion: cure,
        })),
}
