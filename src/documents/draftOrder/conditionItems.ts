import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { NumberedItem, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { gap, phrase, strong } from '../phrase.ts'

/** The conditions as an order says them: each with its own number, its exceptions, its place and its end below it. */
export function conditionItems(conditions: readonly ServedCondition[]): NumberedItem[] {
  return conditions.map((condition) => {
    const below = [...condition.exceptions.map(exceptionText), ...limits(condition)]
    const sub = below.map((text, place) => ({ number: `(${String.fromCharCode(97 + place)})`, text }))
    return { number: String(condition.number), ...wording(condition), ...(sub.length > 0 ? { sub } : {}) }
  })
}

/** "The defendant must not …": a text that already names its subject keeps it. */
export function conditionSentence(text: string): string {
  return fullStop(/^the defendant\b/i.test(text) ? text : `The defendant ${text.trim()}`)
}

function wording({ number, kind, text }: ServedCondition): Pick<NumberedItem, 'text' | 'missing'> {
  if (text) return { text: conditionSentence(text) }
  const step = kind === 'prohibition' ? 'prohibitions' : 'requirements'
  return { text: '', missing: { what: `the wording of condition ${number}`, step } }
}

function exceptionText(text: string): Text {
  return phrase`${strong('Exception.')} ${fullStop(text)}`
}

function limits(condition: ServedCondition): Text[] {
  const { locality, period, kind } = condition
  const where =
    locality?.reach === 'limited'
      ? [
          phrase`${strong('Locality.')} This ${kind} has effect only in this locality: ${locality.where ? fullStop(locality.where) : gap('the locality')}`,
        ]
      : []
  const until =
    period?.runs === 'until'
      ? [
          phrase`${strong('Period.')} This ${kind} has effect until the end of ${period.lastDay ? longDate(period.lastDay) : gap('its last day')}.`,
        ]
      : []
  return [...where, ...until]
}

/** The conditions of an order, those with a locality of their own and those with a period of their own, by number. */
export function limitedConditions(conditions: readonly ServedCondition[]): {
  locality: ServedCondition[]
  period: ServedCondition[]
} {
  return {
    locality: conditions.filter(({ locality }) => locality?.reach === 'limited'),
    period: conditions.filter(({ period }) => period?.runs === 'until'),
  }
}
