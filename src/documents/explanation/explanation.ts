import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { indictmentMaximum } from '#src/domain/law/offences.ts'
import { crownCourtAppeal } from '#src/domain/law/periods/crownCourtAppeal.ts'
import { type IsoDate, longDate } from '#src/domain/shared/dates.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { interimConditions } from '../draftOrder/draftOrder.ts'
import { definitionsSchedule } from '../draftOrder/orderConditions.ts'
import { notificationState } from '../notificationState.ts'
import { orderKind } from '../orderKind.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap, phrase } from '../phrase.ts'
import { conditionLines } from './conditionLines.ts'
import { examples } from './examples.ts'
import { notifySteps } from './notifySteps.ts'

export type ExplanationOptions = {
  today: IsoDate
  /** Whom the defendant may ask about the order: a role of the police and how to reach it. */
  contact: string
  /** Days for an appeal to the Crown Court. */
  appealDays: number
}

/** The order explained to the defendant in plain words: what it asks, by when, what follows, and whom to ask. */
export function explanation(served: ServedCase, options: ExplanationOptions): Block[] {
  const kind = orderKind(served)
  const conditions = conditionsOf(served, kind)
  return [
    ...opening(served, kind),
    ...conditionLines(conditions, notificationState(served, kind).duty, served.order?.allRecorded),
    ...definitionsSchedule(served, conditions, 'What some words mean', 'you'),
    ...bulleted('What this can mean: examples', examples(conditions)),
    ...byChance(served),
    ...ifUnsure(served),
    ...notifySteps(served, kind, options.today),
    ...consequences(),
    ...changing(served, options),
    ...contacts(served, options),
    ...signatures,
  ]
}

/** What the court made, once that is recorded of every condition; until then what it was asked for. */
function conditionsOf(served: ServedCase, kind: OrderKind): readonly ServedCondition[] {
  if (served.order?.allRecorded) return served.order.conditions
  return kind === 'interim' ? interimConditions(served) : served.conditions
}

function opening(served: ServedCase, kind: OrderKind): Block[] {
  const { defendant, order, court } = served
  const rows: Row[] = [
    { label: 'Your name', value: defendant.name ?? { what: 'the name of the defendant', step: 'defendant' } },
    {
      label: 'The order',
      value: kind === 'full' ? 'Stalking protection order' : 'Interim stalking protection order',
    },
    { label: 'Court', value: order?.court ?? court.name ?? { what: 'the court', step: 'court' } },
    ...(order?.madeOn ? [{ label: 'Made on', value: longDate(order.madeOn) }] : []),
    ...(order?.servedOn ? [{ label: 'Given to you on', value: longDate(order.servedOn) }] : []),
    { label: 'It lasts', value: lasts(served, kind) },
  ]
  return [
    ...paperOpening('Your stalking protection order, explained', rows),
    ...(order?.allRecorded ? [] : [order ? notRecorded : notMade]),
    {
      kind: 'paragraph',
      text: 'This paper tells you what the order means. It is a help. The order itself is what counts, so read that too.',
    },
  ]
}

const notMade: Block = {
  kind: 'paragraph',
  tone: 'warning',
  text: 'No order is in force in this case. This paper is for preparation only and must not be given to anybody yet.',
}

const notRecorded: Block = {
  kind: 'paragraph',
  tone: 'warning',
  text: 'It is not yet recorded which conditions the court made, and in which words. This paper shows what the court was asked for, and must not be given to anybody yet.',
}

function lasts({ order, length, interim }: ServedCase, kind: OrderKind): Text {
  const asked = kind === 'interim' ? interim?.lastDay : length?.period?.lastDay
  const lastDay = order ? order.lastDay : asked
  const sooner = kind === 'interim' ? ', or until the court decides the main case if that is sooner' : ''
  if (lastDay) return `Until the end of ${longDate(lastDay)}${sooner}`
  if (kind === 'full' && (order || length?.period?.kind === 'untilFurtherOrder'))
    return 'Until a court ends it'
  if (kind === 'full' && length?.period?.kind === 'forLength') return ownLength(length.period)
  return gap('how long the order lasts')
}

function ownLength({
  years = 0,
  months = 0,
}: {
  years?: number | undefined
  months?: number | undefined
}): string {
  const parts = [
    ...(years > 0 ? [`${years} ${years === 1 ? 'year' : 'years'}`] : []),
    ...(months > 0 ? [`${months} ${months === 1 ? 'month' : 'months'}`] : []),
  ]
  return `${joinWords(parts)} from the day it is made`
}

function bulleted(heading: string, items: readonly Text[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'bullets', items },
      ]
}

function byChance({ protectedPeople }: ServedCase): Block[] {
  const names = protectedPeople.map(({ shown }) => shown)
  return [
    { kind: 'heading', level: 2, text: 'If you meet by chance' },
    {
      kind: 'paragraph',
      tone: 'warning',
      text: phrase`If you meet ${names.length > 0 ? joinWords(names, 'or') : 'the protected person'} by chance: leave at once. Do not speak.`,
    },
  ]
}

function ifUnsure({ circumstances }: ServedCase): Block[] {
  const who = circumstances.solicitor ? `your solicitor, ${circumstances.solicitor}` : 'a solicitor'
  return [
    { kind: 'heading', level: 2, text: 'If you are not sure' },
    {
      kind: 'paragraph',
      text: `If you are not sure what you may do, do not do it. Ask ${who} first. You may be able to get legal aid. A solicitor can tell you.`,
    },
  ]
}

function consequences(): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'If you break the order' },
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `It is a crime to break this order without a good reason that the law accepts. You can go to prison for up to ${indictmentMaximum.years} years, or be fined, or both. It is the same if you do not tell the police what you must tell them, or tell them what you know is false.`,
    },
  ]
}

function changing({ order }: ServedCase, { appealDays }: ExplanationOptions): Block[] {
  const last = order?.madeOn ? crownCourtAppeal(order.madeOn, appealDays).lastDay : undefined
  const limit = last
    ? `${appealDays} days, and then it ends on ${longDate(last)}`
    : `${appealDays} days from the day it is made`
  return [
    { kind: 'heading', level: 2, text: 'If you want the order changed or ended' },
    {
      kind: 'bullets',
      items: [
        'You can ask the court to change the order or to end it. Write to the court or ask a solicitor.',
        'You can appeal to the Crown Court if you think that the order should not have been made.',
        `There is a time limit for an appeal. It may be ${limit}. It may also be less, so ask a solicitor at once.`,
        'Keep to the order until a court changes it.',
      ],
    },
  ]
}

function contacts({ protectedPeople }: ServedCase, { contact }: ExplanationOptions): Block[] {
  const one = protectedPeople.length === 1 ? protectedPeople[0]?.shown : undefined
  return [
    { kind: 'heading', level: 2, text: 'Whom to ask' },
    { kind: 'paragraph', text: `Police contact for this order: ${contact}.` },
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `Do not ask ${one ?? 'a protected person'} about this order. Do not ask anyone else to do so for you.`,
    },
  ]
}

const signatures: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'I have understood' },
  {
    kind: 'paragraph',
    text: 'This paper was explained to me. I had time to ask questions. I understand what I must do and must not do.',
  },
  { kind: 'signature', role: 'You', lines: [{ label: 'Name' }, { label: 'Signature' }, { label: 'Date' }] },
  {
    kind: 'signature',
    role: 'Officer who explained it',
    lines: [{ label: 'Name and number' }, { label: 'Signature' }, { label: 'Interpreter, if any' }],
  },
]
