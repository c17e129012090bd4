import { houseRule } from '#src/domain/law/citations.ts'
import type { WordingRule } from '../rule.ts'

/** No way to check, or nobody who checks. */
export const r25: WordingRule = {
  code: 'R25',
  level: 'W',
  title: 'No way to check, or nobody who checks',
  authority: houseRule('each condition can be checked'),
  needs: ['condition.monitoring'],
  remarks: ({ condition, exception }) =>
    !exception && !(condition?.monitoring?.how?.trim() && condition.monitoring.by?.trim())
      ? [
          {
            span: null,
            message: 'Nothing says how a breach would be noticed, or who checks. Enter both.',
            suggestion: 'For example: checked at device inspection by the SPO Team',
          },
        ]
      : [],
}
