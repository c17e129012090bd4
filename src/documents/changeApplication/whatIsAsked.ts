import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Block, Text } from '../blocks.ts'
import { conditionsAsAsked } from '../changeOrder/changesAsked.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { lasting } from './orderNow.ts'

/** What the court is asked to do, change by change, and how the order would then read. */
export function whatIsAsked(served: ServedCase, deed: 'vary' | 'renew' | 'discharge'): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: 'What the court is asked to do' }
  if (deed === 'discharge') return [heading, paragraph('The court is asked to discharge the order.')]
  const asked = [...length(served, deed), ...reworded(served), ...removed(served), ...added(served)]
  const lead = `The court is asked to ${deed} the order:`
  return [
    heading,
    asked.length === 0
      ? { kind: 'missing', what: 'what the court is asked to change', step: 'change' }
      : paragraph(lead, asked),
    ...asItWouldRead(served),
  ]
}

function length({ change }: ServedCase, deed: 'vary' | 'renew'): Text[] {
  const until = lasting(change?.newLength)
  if (!until) return deed === 'renew' ? [phrase`so that it lasts ${gap('how long it is to last')}.`] : []
  return [phrase`so that it lasts ${lower(String(until))}.`]
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function reworded({ change }: ServedCase): Text[] {
  return (change?.inForce ?? []).flatMap((one, place) =>
    one.becomes === 'reworded'
      ? [
          sentences(
            phrase`so that condition ${String(place + 1)} reads: “${one.newWords?.trim() ? fullStop(one.newWords) : gap('the new words')}”`,
            reason(one.why),
          ),
        ]
      : [],
  )
}

function removed({ change }: ServedCase): Text[] {
  return (change?.inForce ?? []).flatMap((one, place) =>
    one.becomes === 'removed' ? [sentences(`so that condition ${place + 1} goes.`, reason(one.why))] : [],
  )
}

const reason = (why: string | undefined): Text =>
  phrase`The reason: ${why?.trim() ? fullStop(why) : gap('the reason')}`

function added({ conditions }: ServedCase): Text[] {
  return conditions.map(
    ({ number, text }) =>
      phrase`so that it has condition ${String(number)}: “${text ? conditionSentence(text) : gap('the wording of the condition')}”`,
  )
}

/** The whole order as the court is asked to leave it, with numbers that do not shift. */
function asItWouldRead(served: ServedCase): Block[] {
  const items = conditionsAsAsked(served)
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'The order as it would then read' },
    { kind: 'numbered', items },
  ]
}
