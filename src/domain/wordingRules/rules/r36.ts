import { houseRule } from '#src/domain/law/citations.ts'
import { providerOf } from '../providerOf.ts'
import type { WordingRule } from '../rule.ts'

const generic =
  /\b(?:anger management|perpetrator (?:course|programme)|counselling|behaviour (?:course|programme))\b/i

/** A requirement that somebody has to provide, and nobody has confirmed it. */
export const r36: WordingRule = {
  code: 'R36',
  level: 'E',
  title: 'No confirmed provider',
  authority: houseRule('a requirement has a confirmed provider'),
  needs: ['condition.provider'],
  kind: 'requirement',
  partly: true,
  remarks: ({ words, condition, exception }) => {
    if (exception) return []
    const { confirmed, name, start, reports } = providerOf(condition) ?? {}
    const found = generic.exec(words)
    const whole = confirmed === 'yes' && name?.trim() && start && reports?.trim()
    const open = confirmed === 'no' || confirmed === 'yes' || found !== null
    if (whole || !open) return []
    return [
      {
        span: found ? [found.index, found.index + found[0].length] : null,
        message:
          'Name the provider that has confirmed, the first day, and who reports that he did not attend.',
        suggestion: 'For example: must attend Driftline, 12 sessions from 4 May 2026',
      },
    ]
  },
}
