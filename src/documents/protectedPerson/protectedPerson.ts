import type { ServedCase, ServedCondition, ServedProtectedPerson } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { butText } from '../explanation/conditionLines.ts'
import { fullStop } from '../format.ts'
import type { Row } from '../paperOpening.ts'
import { orderEnded } from './orderEnded.ts'

/** Says nothing of what it is about: it may be seen by somebody else. */
export const neutralTitle = 'Information for you'

/**
 * What one protected person may want to know of an order that was made, in plain words, behind a first page that says
 * nothing. Made of what the defendant may read as well, and only of the conditions that protect this person.
 */
export function protectedPersonPaper(
  served: ServedCase,
  person: ServedProtectedPerson,
  contact: string,
): Block[] {
  const { order } = served
  if (served.change?.discharged) return [...firstPage, ...orderEnded(served, contact), ...people]
  if (!order?.allRecorded) return []
  const conditions = order.conditions.filter(({ protectedIds }) => protectedIds?.includes(person.id))
  return [
    ...firstPage,
    { kind: 'heading', level: 1, text: 'The order that protects you' },
    { kind: 'rows', rows: about(served) },
    ...list(
      'What it says must not happen',
      conditions.filter(({ kind }) => kind === 'prohibition'),
    ),
    ...list(
      'What it says must be done',
      conditions.filter(({ kind }) => kind === 'requirement'),
    ),
    ...allowed(conditions),
    ...reporting(served, contact),
    ...knowing,
    ...changes,
    ...people,
  ]
}

const firstPage: readonly Block[] = [
  { kind: 'heading', level: 1, text: neutralTitle },
  {
    kind: 'paragraph',
    text: 'You asked for this, or agreed to have it. Read it when you are alone and have time.',
  },
  {
    kind: 'paragraph',
    text: 'You need not keep it. Tell the person who gave it to you if paper at home is not safe. You can hear it read out instead, or read it where it is kept for you.',
  },
  { kind: 'pageBreak' },
]

function about({ order, defendant, route, change }: ServedCase): Row[] {
  const madeOn = route?.kind === 'change' ? change?.madeOn : order?.madeOn
  const until =
    order?.runs === 'untilFurtherOrder'
      ? 'Until a court ends it'
      : order?.lastDay
        ? `Until the end of ${longDate(order.lastDay)}`
        : { what: 'how long the order lasts', step: 'service' as const }
  const kind = order?.kind === 'interim' ? 'For now, until the court decides the main case' : 'Full order'
  return [
    {
      label: 'Who must keep to it',
      value: defendant.name ?? { what: 'the name of the defendant', step: 'defendant' },
    },
    { label: 'Kind of order', value: kind },
    ...(madeOn ? [{ label: 'Made on', value: longDate(madeOn) }] : []),
    ...(route?.kind === 'change' && order?.madeOn
      ? [{ label: 'Changed on', value: longDate(order.madeOn) }]
      : []),
    {
      label: 'In force from',
      value: madeOn ? longDate(madeOn) : { what: 'the day on which it was made', step: 'service' },
    },
    { label: 'It lasts', value: until },
  ]
}

function list(heading: string, conditions: readonly ServedCondition[]): Block[] {
  if (conditions.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: heading },
    {
      kind: 'numbered',
      items: conditions.map(({ number, text, kind }) => ({
        number: String(number),
        text: text ? conditionSentence(text) : '',
        ...(text
          ? {}
          : {
              missing: {
                what: `the wording of condition ${number}`,
                step: kind === 'prohibition' ? ('prohibitions' as const) : ('requirements' as const),
              },
            }),
      })),
    },
  ]
}

/** What the order itself allows, so that nobody waits for the police in vain. */
function allowed(conditions: readonly ServedCondition[]): Block[] {
  const lines = conditions.flatMap(({ number, exceptions }) =>
    exceptions.map((line) => `Condition ${number}: ${butText(line)}`),
  )
  if (lines.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'What does not break the order' },
    { kind: 'bullets', items: lines },
  ]
}

function reporting({ reference }: ServedCase, contact: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'If the order is broken' },
    {
      kind: 'bullets',
      items: [
        'In danger, or if it is happening now: call 999.',
        `Otherwise call 101${reference ? ` and give the reference ${reference}` : ''}, or ask for: ${fullStop(contact)}`,
        'Say that there is a stalking protection order. To break it is a crime.',
        'It is not you who broke it, even if you answered. The order binds only the person named in it.',
        'Keep messages. Do not delete anything. Take a picture of the screen that shows the day, the time and the account.',
        'Write down what you saw, when and where, and who else saw it.',
      ],
    },
  ]
}

const knowing: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'What the other person knows' },
  {
    kind: 'paragraph',
    text: 'The person named in the order has the order and the papers of the case. Details of where you live and how to reach you were left out of them unless you were told that one was shown. Ask the police if you want to know exactly what was shown.',
  },
]

const changes: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'If something changes' },
  {
    kind: 'bullets',
    items: [
      'If you move, change your work or your number, or if a rule gets in your way, tell the police. The court can change the order.',
      'The police should tell you if anyone asks the court to change or end the order, and if it is broken.',
      'An order that has an end can be renewed. Ask well before the last day.',
    ],
  },
]

const people: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Your people' },
  {
    kind: 'rows',
    rows: [
      { label: 'Police officer', value: '' },
      { label: 'How to reach them', value: '' },
      { label: 'Your advocate', value: '' },
      { label: 'We will speak again on', value: '' },
    ],
  },
]
