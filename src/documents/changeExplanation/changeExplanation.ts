import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { indictmentMaximum } from '#src/domain/law/offences.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { changeAsked } from '../changeOrder/orderToChange.ts'
import { conditionItems } from '../draftOrder/conditionItems.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap, phrase } from '../phrase.ts'

export const changeExplanationTitle = 'Your order has changed: what it says now'

/**
 * The order as the court left it, explained in plain words to the defendant once it is recorded what the court decided. Empty
 * before that, where a new order is asked for, and where the order is discharged.
 */
export function changeExplanation(served: ServedCase, contact: string): Block[] {
  const { order } = served
  const asked = changeAsked(served)
  if (!asked || !order?.allRecorded) return []
  return [
    ...paperOpening(changeExplanationTitle, opening(served)),
    paragraph(
      'This paper tells you what the order means now. It is a help. The order itself is what counts, so read that too.',
    ),
    ...(order.conditions.length > 0 ? [whoIsMeant] : []),
    heading('What you must not do and must do'),
    { kind: 'numbered', items: conditionItems(order.conditions) },
    ...ifUnsure(served),
    ...notifying(served),
    heading('If you break the order'),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `It is a crime to break this order without a good reason that the law accepts. You can go to prison for up to ${indictmentMaximum.years} years, or be fined, or both.`,
    },
    ...changingIt(asked.interim),
    ...contacts(served, contact),
    ...signatures,
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })

function opening(served: ServedCase): Row[] {
  const { defendant, order, court, change } = served
  const kind = changeAsked(served)?.interim
    ? 'Interim stalking protection order'
    : 'Stalking protection order'
  return [
    { label: 'Your name', value: defendant.name ?? { what: 'the name of the defendant', step: 'defendant' } },
    {
      label: 'The order',
      value: change?.madeOn ? `${kind} of ${longDate(change.madeOn)}` : kind,
    },
    { label: 'Court', value: order?.court ?? court.name ?? { what: 'the court', step: 'court' } },
    ...(order?.madeOn ? [{ label: 'Changed on', value: longDate(order.madeOn) }] : []),
    ...(order?.servedOn ? [{ label: 'Recorded as served on', value: longDate(order.servedOn) }] : []),
    { label: 'It lasts', value: lasts(served) },
  ]
}

function lasts(served: ServedCase): Text {
  const { runs, lastDay } = served.order ?? {}
  const sooner = changeAsked(served)?.interim
    ? ', or until the court decides the main case if that is sooner'
    : ''
  if (runs === 'untilFurtherOrder') return 'Until a court ends it'
  return lastDay ? `Until the end of ${longDate(lastDay)}${sooner}` : gap('how long the order lasts')
}

const whoIsMeant: Block = {
  kind: 'paragraph',
  tone: 'note',
  text: 'Where a line says “the defendant”, it means you. The lines have the words of the order. If you are not sure what a word means, ask your solicitor.',
}

function ifUnsure({ circumstances }: ServedCase): Block[] {
  const who = circumstances.solicitor ? `your solicitor, ${circumstances.solicitor}` : 'a solicitor'
  return [
    heading('If you are not sure'),
    paragraph(
      `If you are not sure what you may do, do not do it. Ask ${who} first. You may be able to get legal aid. A solicitor can tell you.`,
    ),
  ]
}

function notifying({ circumstances }: ServedCase): Block[] {
  return [
    heading('What you must tell the police'),
    paragraph(
      'While the order counts, you must tell the police if you start to use a new name or move home. Go to a police station in the area where you live and say it there. You have three days. The day you start or move is day 1.',
    ),
    ...(circumstances.sexOffenderNotification?.answer === 'no'
      ? []
      : [
          paragraph(
            'If you must already tell the police your details because of a sexual offence, ask your solicitor whether this applies to you now.',
          ),
        ]),
    paragraph('If you have not yet told the police your details under the order, ask a solicitor at once.'),
  ]
}

function changingIt(interim: boolean): Block[] {
  return [
    heading('If you want the order changed or ended'),
    {
      kind: 'bullets',
      items: [
        'You can ask the court to change the order or to end it. Write to the court or ask a solicitor.',
        ...(interim
          ? []
          : [
              'You can appeal to the Crown Court if you think that the order should not have been changed. There is a time limit for an appeal, so ask a solicitor at once.',
            ]),
        'Keep to the order until a court changes it.',
      ],
    },
  ]
}

function contacts({ protectedPeople }: ServedCase, contact: string): Block[] {
  const names = protectedPeople.map(({ shown }) => shown)
  return [
    heading('Whom to ask'),
    paragraph(`Police contact for this order: ${contact}.`),
    paragraph(
      phrase`Do not ask ${names.length > 0 ? joinWords(names, 'or') : 'the people whom the order protects'}, and do not ask anyone to ask them for you.`,
    ),
  ]
}

const signatures: readonly Block[] = [
  heading('I have understood'),
  paragraph(
    'This paper was explained to me. I had time to ask questions. I understand what I must do and must not do.',
  ),
  { kind: 'signature', role: 'You', lines: [{ label: 'Name' }, { label: 'Signature' }, { label: 'Date' }] },
  {
    kind: 'signature',
    role: 'Officer who explained it',
    lines: [{ label: 'Name and number' }, { label: 'Signature' }, { label: 'Interpreter, if any' }],
  },
]
