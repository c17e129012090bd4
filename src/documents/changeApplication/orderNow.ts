import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { gap } from '../phrase.ts'

/** The order as it stands: the court, the day, how long it lasts and each condition in its own words and number. */
export function orderNow({ change, route }: ServedCase): Block[] {
  const missing = (what: string): Gap => ({ what, step: 'change' })
  const interim = route?.kind === 'change' && route.order === 'interim'
  const conditions = change?.inForce ?? []
  return [
    { kind: 'heading', level: 2, text: 'The order as it stands' },
    {
      kind: 'rows',
      rows: [
        {
          label: 'Kind of order',
          value: interim ? 'Interim stalking protection order' : 'Stalking protection order (full order)',
        },
        { label: 'Made by', value: change?.court || missing('the court that made the order') },
        {
          label: 'Made on',
          value: change?.madeOn ? longDate(change.madeOn) : missing('the day on which the order was made'),
        },
        ...(change?.reference ? [{ label: 'Reference of the order', value: change.reference }] : []),
        { label: 'It lasts', value: lasting(change?.length) ?? missing('how long the order lasts') },
      ],
    },
    conditions.length === 0
      ? { kind: 'missing', ...missing('the conditions of the order') }
      : {
          kind: 'numbered',
          items: conditions.map(({ words }, place) => ({
            number: String(place + 1),
            text: words ? fullStop(words) : gap('the words of this condition'),
          })),
        },
  ]
}

type Length = NonNullable<ServedCase['change']>['length']

/** "Until the end of 3 May 2028", "Until a further order"; undefined while it is not entered. */
export function lasting(length: Length): Text | undefined {
  if (length?.runs === 'untilFurtherOrder') return 'Until a further order'
  return length?.runs === 'until' && length.lastDay
    ? `Until the end of ${longDate(length.lastDay)}`
    : undefined
}
