import { houseRule } from '#src/domain/law/citations.ts'
import type { WordingRule } from '../rule.ts'

/** No act linked. */
export const r23: WordingRule = {
  code: 'R23',
  level: 'E',
  title: 'No act linked',
  authority: houseRule('each condition answers an act'),
  needs: ['condition.acts'],
  remarks: ({ condition, exception }) =>
    !exception && condition?.acts?.length === 0
      ? [
          {
            span: null,
            message: 'No act is linked. Choose the acts of the chronology that this condition answers.',
            suggestion: 'For example: acts 7 and 9',
          },
        ]
      : [],
}
