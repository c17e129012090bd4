import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { changeAsked } from '../changeOrder/orderToChange.ts'
import { fullStop } from '../format.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'

export const dischargeExplanationTitle = 'Your order has ended'

/**
 * For the defendant, once it is recorded that the court discharged the order: what ended and when, what no longer binds, and that
 * notification under SPA 2019 s.9 ends with it, because only a person subject to an order is under it. Empty before that.
 */
export function dischargeExplanation(served: ServedCase, contact: string): Block[] {
  const { change } = served
  if (!change?.discharged) return []
  const interim = changeAsked(served)?.interim ?? false
  return [
    ...paperOpening(dischargeExplanationTitle, opening(served, interim)),
    paragraph(
      'The court has ended this order. This paper tells you what that means. It is a help. The order of the court itself is what counts, so read that too.',
    ),
    heading('What you no longer have to keep to'),
    paragraph('From the time when the court ended the order, these rules no longer count:'),
    rules(served),
    heading('What you no longer have to tell the police'),
    paragraph(
      'You had to tell the police each new name and each new home because of this order. That ended with it.',
    ),
    heading('What has not changed'),
    {
      kind: 'bullets',
      items: [
        'Any other order of a court, and any bail, counts as it did before. Read each one, or ask a solicitor.',
        'If you must tell the police your details for another reason, you must still do that.',
      ],
    },
    ...appeal(interim),
    heading('Whom to ask'),
    paragraph(`Police contact for this order: ${fullStop(contact)}`),
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function opening({ defendant, change, court }: ServedCase, interim: boolean): Row[] {
  const kind = interim ? 'Interim stalking protection order' : 'Stalking protection order'
  return [
    { label: 'Your name', value: defendant.name ?? { what: 'the name of the defendant', step: 'defendant' } },
    { label: 'The order', value: change?.madeOn ? `${kind} of ${longDate(change.madeOn)}` : kind },
    { label: 'Court that ended it', value: court.name ?? { what: 'the court', step: 'court' } },
    {
      label: 'Ended on',
      value: change?.discharged?.on
        ? longDate(change.discharged.on)
        : { what: 'the day on which the order was discharged', step: 'service' },
    },
  ]
}

function rules({ change }: ServedCase): Block {
  const items = (change?.inForce ?? []).map(({ words }, place) => ({
    number: String(place + 1),
    text: words ? fullStop(words) : gap('the words of this condition'),
  }))
  return items.length > 0
    ? { kind: 'numbered', items }
    : { kind: 'missing', what: 'the conditions of the order', step: 'change' }
}

/** Section 7 gives no appeal on an interim order that was changed or ended. */
function appeal(interim: boolean): Block[] {
  if (interim) return []
  return [
    heading('If you do not agree'),
    paragraph(
      'You can appeal to the Crown Court if you think that the order should not have been ended. There is a time limit for an appeal, so ask a solicitor at once.',
    ),
  ]
}
