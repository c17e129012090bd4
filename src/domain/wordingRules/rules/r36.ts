import { houseRule } from '#src/domain/law/citations.ts'
import { providerOf } from '../providerOf.ts'
import type { WordingRule } from '../rule.ts'

const generic =
  /\b(?:anger management|counsell(?:ing|or)|therapy|rehab(?:ilitation)?|detox|psychologist|psychiatrist|mental health (?:services?|team|treatment)|(?:(?:perpetrator|behaviou?r|domestic (?:abuse|violence)|drugs?|alcohol|substance misuse|stalking|awareness|victim|relationship|building better \w+) )+(?:awareness )?(?:course|programme|program|scheme|class(?:es)?|services?|treatment))\b/i

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
    const found = ofNobody(words)
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

/** A course of nobody in particular: no provider is named after it. */
function ofNobody(words: string): RegExpExecArray | null {
  const found = generic.exec(words)
  const after = words.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
  return /^ (?:\w+ )?(?:of|at|by|with|from|run by) (?:the )?\uE000/.test(after) ? null : found
}
