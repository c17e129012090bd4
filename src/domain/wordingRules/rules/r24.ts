import { houseRule } from '#src/domain/law/citations.ts'
import type { WordingRule } from '../rule.ts'

/** No reason why it is necessary. */
export const r24: WordingRule = {
  code: 'R24',
  level: 'E',
  title: 'No reason why it is necessary',
  authority: houseRule('each condition has a reason of its own'),
  needs: ['condition.necessity'],
  remarks: ({ condition, exception }) =>
    !exception && !condition?.necessity?.trim()
      ? [
          {
            span: null,
            message: 'Nothing says why this condition is necessary. Say it in one sentence, with the acts.',
            suggestion: 'For example: three new accounts after blocks (acts 4, 6, 8)',
          },
        ]
      : [],
}
