import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'

/** What a protected person may want to know once a court has discharged the order: since when it is over, and what to do now. */
export function orderEnded({ defendant, change, reference }: ServedCase, contact: string): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'The order that protected you has ended' },
    {
      kind: 'rows',
      rows: [
        {
          label: 'Who had to keep to it',
          value: defendant.name ?? { what: 'the name of the defendant', step: 'defendant' },
        },
        ...(change?.madeOn ? [{ label: 'Made on', value: longDate(change.madeOn) }] : []),
        {
          label: 'Ended on',
          value: change?.discharged?.on
            ? longDate(change.discharged.on)
            : { what: 'the day on which the order was discharged', step: 'service' },
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'What that means' },
    {
      kind: 'bullets',
      items: [
        'A court has ended the order. Its rules no longer count. What happens after that does not break it.',
        'The person named in it no longer has to tell the police a new name or a new home because of this order.',
        'Any other order of a court, and any bail, counts as it did before. Ask the police what is still there.',
      ],
    },
    { kind: 'heading', level: 2, text: 'If something happens' },
    {
      kind: 'bullets',
      items: [
        'In danger, or if it is happening now: call 999.',
        `Otherwise call 101${reference ? ` and give the reference ${reference}` : ''}, or ask for: ${fullStop(contact)}`,
        'Tell the police even if you are not sure that it matters. It may be a crime without the order too, and the police can ask a court for a new order.',
        'Keep messages. Write down what you saw, when and where, and who else saw it.',
        'Ask for a new talk about your safety, now that the order is over.',
      ],
    },
  ]
}
