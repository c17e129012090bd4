import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { Lang } from '../blocks.ts'
import { explanationSpeech } from './explanationSpeech.ts'

const rules = [
  { of: /\bmust not contact\b/, says: ['alsoContact', 'doNotAnswer'] },
  { of: /\bmust not (?:ask|allow|get|cause)\b.*\banother person to contact\b/, says: ['noMessages'] },
  {
    of: /\bmust not (?:enter|be in|go to|approach)\b/,
    unless: /\bpass(?:ing)? (?:along|through)\b|\bwithout stopping\b/,
    says: ['anotherWay'],
  },
  { of: /\b(?:Account|account|Device)s?\b/, says: ['anotherName'] },
] as const

/** Examples that fit what the conditions say, and no others; one about being unable to comply where something is required. */
export function examples(conditions: readonly ServedCondition[], lang: Lang = 'en-GB'): string[] {
  const { words } = explanationSpeech(lang)
  const own = rules.filter(
    (rule) =>
      conditions.some(({ text }) => text && rule.of.test(text)) &&
      !(
        'unless' in rule &&
        conditions.some(({ exceptions }) => exceptions.some((line) => rule.unless.test(line)))
      ),
  )
  const required = conditions.some(({ kind }) => kind === 'requirement')
  return [...own.flatMap(({ says }) => says.map((key) => words[key])), ...(required ? [words.illness] : [])]
}
