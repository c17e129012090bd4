import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { changeAsked } from '../changeOrder/orderToChange.ts'
import { gap, phrase } from '../phrase.ts'

const asks = {
  vary: 'The police have asked the court to change some of its rules.',
  renew: 'The police have asked the court to make it last for a longer or another time.',
  discharge: 'The police have asked the court to end it.',
} as const

/** What an application to vary, renew or discharge an order asks for, in plain words; nothing where a new order is asked for. */
export function changeInformation(served: ServedCase): Block[] {
  const asked = changeAsked(served)
  if (!asked) return []
  const { deed, interim } = asked
  const kind = interim ? 'an interim stalking protection order' : 'a stalking protection order'
  const madeOn = served.change?.madeOn
  const day: Text = madeOn ? longDate(madeOn) : gap('the day on which the order was made')
  return [
    { kind: 'heading', level: 2, text: 'What the police ask for' },
    paragraph(phrase`A court made ${kind} against you on ${day}. ${asks[deed]}`),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: 'The court has not decided yet. Until it does, the order counts as it is. If you break it without a good reason that the law accepts, that is a crime.',
    },
    ...(interim
      ? []
      : [
          paragraph(
            deed === 'discharge'
              ? 'The court must hear you if you want to be heard. In the first two years the court can end the order only if you agree. Ask a solicitor before you say yes or no.'
              : 'The court must hear you if you want to be heard.',
          ),
        ]),
    paragraph(
      deed === 'discharge'
        ? 'The papers with this one say why the police ask for this.'
        : 'The papers with this one say what the police say, and how the order would read if the court agrees.',
    ),
  ]
}

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })
