import { safetyRule } from '#src/domain/law/citations.ts'
import { isLengthEnough } from '#src/domain/law/periods/minimumPeriod.ts'
import type { WordingRule } from '../rule.ts'

const counts = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const alone =
  /^\s*(?:(?:(?:this|the|full) )*order (?:(?:is|will|to|should|must) )?(?:last|run|continue|remain in force|be made)?s?\s+)?(?:for )?(?:a (?:fixed )?(?:period|term) of )?(\d+|an?|\w+) (month|year)s?(?: from [\w ]{1,20})?\.?\s*$/i
const message =
  'A full order lasts at least two years, or until a further order. Ask for a longer period, or give a later last day.'

/** A full order without a period, or with a fixed one of under two years: SPA 2019 s.3(2). */
export const r10: WordingRule = {
  code: 'R10',
  level: 'E',
  title: 'A full order of under two years',
  authority: safetyRule('R10'),
  needs: ['route', 'length'],
  partly: true,
  remarks: ({ text }, { slices: { route, length } }) => {
    if (route?.kind === 'interimOnly') return []
    if (isShort(text)) return [{ span: [0, text.length], message }]
    const { kind, years = 0, months = 0 } = length?.period ?? {}
    const short = kind === 'forLength' && !isLengthEnough({ years, months })
    return length && (kind === undefined || short) ? [{ span: null, message }] : []
  },
}

/** A text that is no more than a period, and too short a one. */
function isShort(text: string): boolean {
  const [, count = '', unit = ''] = alone.exec(text) ?? []
  const isYears = unit.toLowerCase() === 'year'
  const number = /^an?$/i.test(count) ? 1 : Math.max(counts.indexOf(count.toLowerCase()), Number(count) || 0)
  return number > 0 && !isLengthEnough({ years: 0, months: number * (isYears ? 12 : 1) })
}
