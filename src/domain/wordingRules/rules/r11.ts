import { safetyRule } from '#src/domain/law/citations.ts'
import type { WordingRule } from '../rule.ts'

const alone =
  /^\s*(?:.{0,40}\border\b.{0,20}|(?:to |will )?(?:last|run|continue)s? )?(?:un)?till? (?:the |a )?(?:(?:(?:full|final|main|next|further) )*(?:hearing|decision|trial|determination|court date)|(?:(?:full|main) )?application (?:is|has been) \w+)\.?\s*$/i
/** That is a proper period of a full order. */
const further =
  /^\s*(?:.{0,40}\border\b.{0,20}|(?:to |will )?(?:last|run|continue)s? )?(?:un)?till? (?:an? )?further (?:order|notice)\.?\s*$/i
const message =
  'An interim order needs a fixed last day. Give the day; it may also end sooner with the final decision.'

/** An interim order without a fixed end: SPA 2019 s.5. */
export const r11: WordingRule = {
  code: 'R11',
  level: 'E',
  title: 'An interim order without a fixed end',
  authority: safetyRule('R11'),
  needs: ['route', 'interim'],
  partly: true,
  remarks: ({ text }, { slices: { route, interim } }) => {
    if (route?.kind === 'full') return []
    const isInterim = route?.kind === 'interimOnly' || /\binterim\b/i.test(text)
    if (alone.test(text) || (isInterim && further.test(text))) return [{ span: [0, text.length], message }]
    return interim && !interim.lastDay ? [{ span: null, message }] : []
  },
}
