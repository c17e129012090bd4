import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { Block, Lang, Text } from '../blocks.ts'
import { definitionsSchedule } from '../draftOrder/orderConditions.ts'
import { isGap } from '../markedRuns.ts'
import { phrase } from '../phrase.ts'
import { explanationSpeech } from './explanationSpeech.ts'

/** What the words mean that the conditions write with a capital: as the order says it, which in a Welsh paper is in English. */
export function meanings(served: ServedCase, conditions: readonly ServedCondition[], lang: Lang): Block[] {
  const { words, asWritten } = explanationSpeech(lang)
  const schedule = definitionsSchedule(served, conditions, words.meanings, 'you')
  if (lang === 'en-GB') return schedule
  return schedule.map((block) =>
    block.kind === 'rows'
      ? {
          kind: 'bullets',
          items: block.rows.map(({ label, value }): Text => {
            const term = asWritten([{ text: label, strong: true }])
            return isGap(value) ? term : phrase`${term}: ${asWritten(value)}`
          }),
        }
      : block,
  )
}
