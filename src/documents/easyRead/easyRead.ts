import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { indictmentMaximum } from '#src/domain/law/offences.ts'
import { initialNotification } from '#src/domain/law/periods/initialNotification.ts'
import { type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { butText } from '../explanation/conditionLines.ts'
import { fullStop } from '../format.ts'
import { notificationState } from '../notificationState.ts'
import { orderKind } from '../orderKind.ts'
import { gap } from '../phrase.ts'

export const easyReadTitle = 'Your order: easy read'

/** The order in as few and as plain words as can be, one thing to a line. The order itself is what counts. */
export function easyRead(
  served: ServedCase,
  { today, contact }: { today: IsoDate; contact: string },
): Block[] {
  const { order } = served
  if (!order?.allRecorded) return []
  const { conditions } = order
  return [
    { kind: 'heading', level: 1, text: easyReadTitle },
    {
      kind: 'paragraph',
      text: 'A court has made rules for you. This paper helps you to know them. Ask someone to read it with you.',
    },
    ...rules(
      'You must not',
      conditions.filter(({ kind }) => kind === 'prohibition'),
    ),
    ...rules(
      'You must',
      conditions.filter(({ kind }) => kind === 'requirement'),
    ),
    { kind: 'heading', level: 2, text: 'How long' },
    { kind: 'paragraph', text: lasts(order) },
    ...tellPolice(served, today),
    { kind: 'heading', level: 2, text: 'If you break a rule' },
    {
      kind: 'bullets',
      items: ['It is a crime.', `You can go to prison for up to ${indictmentMaximum.years} years.`],
    },
    { kind: 'heading', level: 2, text: 'Help' },
    {
      kind: 'bullets',
      items: [
        'Not sure? Do not do it. Ask a solicitor first.',
        `You can ask the police: ${fullStop(contact)}`,
        'Do not ask the people whom the rules protect.',
        'You can ask the court to change the rules. Keep to them until the court says so.',
      ],
    },
  ]
}

function rules(heading: string, conditions: readonly ServedCondition[]): Block[] {
  if (conditions.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: heading },
    {
      kind: 'numbered',
      items: conditions.map(({ number, text, toDefendant, exceptions }) => ({
        number: String(number),
        text: fullStop(toDefendant?.text ?? conditionSentence(text ?? '')),
        ...subOf(toDefendant?.exceptions ?? exceptions),
      })),
    },
  ]
}

function subOf(exceptions: readonly string[]) {
  if (exceptions.length === 0) return {}
  return {
    sub: exceptions.map((line, place) => ({
      number: `(${String.fromCharCode(97 + place)})`,
      text: butText(line),
    })),
  }
}

function lasts({ runs, lastDay, kind }: NonNullable<ServedCase['order']>): Text {
  if (runs === 'untilFurtherOrder') return 'The rules count until a court ends them.'
  if (!lastDay) return gap('how long the order lasts')
  const sooner = kind === 'interim' ? ' They end sooner if the court decides the main case.' : ''
  return `The rules count until the end of ${longDate(lastDay)}.${sooner}`
}

/** The duty to notify, where it begins now: who need not, or not yet, is told so in the full explanation. */
function tellPolice(served: ServedCase, today: IsoDate): Block[] {
  const { duty } = notificationState(served, orderKind(served), today)
  const heading: Block = { kind: 'heading', level: 2, text: 'Tell the police' }
  if (duty !== 'full')
    return [
      heading,
      {
        kind: 'paragraph',
        text: 'You may have to tell the police a new name or a new home. Ask the police or a solicitor what counts for you.',
      },
    ]
  const servedOn = served.order?.servedOn
  const last = servedOn ? weekdayDate(initialNotification(servedOn).lastDay) : undefined
  return [
    heading,
    {
      kind: 'bullets',
      items: [
        'Go to a police station in the area where you live.',
        'Say your name, all other names that you use, and where you live.',
        last ? `Do it by the end of ${last}.` : 'You have three days. The day you get the order is day 1.',
        'Do it again when you use a new name or move home.',
        'You cannot do it by phone, post, email or online.',
      ],
    },
  ]
}
