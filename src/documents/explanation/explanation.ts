import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { indictmentMaximum } from '#src/domain/law/offences.ts'
import { crownCourtAppeal } from '#src/domain/law/periods/crownCourtAppeal.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { interimConditions } from '../draftOrder/draftOrder.ts'
import { definitionsSchedule } from '../draftOrder/orderConditions.ts'
import { fullStop } from '../format.ts'
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
    ...conditionLines(
      conditions,
      notificationState(served, kind, options.today).duty,
      served.order?.allRecorded,
    ),
    ...definitionsSchedule(served, conditions, 'What some words mean', 'you'),
    ...bulleted('What this can mean: examples', examples(conditions)),
    ...byChance(served, conditions),
    ...ifUnsure(served),
    ...notifySteps(served, kind, options.today),
    ...consequences(),
    ...changing(served, kind, options),
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
    ...(order?.servedOn ? [{ label: 'Recorded as served on', value: longDate(order.servedOn) }] : []),
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

const noLength = gap('how long the order lasts')
const untilEnded = 'Until a court ends it'

function lasts({ order, length, interim }: ServedCase, kind: OrderKind): Text {
  if (order) return lastsAsMade(order, kind)
  if (kind === 'interim') return interim?.lastDay ? lastingTo(interim.lastDay, kind) : noLength
  if (length?.period?.lastDay) return lastingTo(length.period.lastDay, kind)
  if (length?.period?.kind === 'untilFurtherOrder') return untilEnded
  return length?.period?.kind === 'forLength' ? ownLength(length.period) : noLength
}

/** Only what the court ordered: what was asked for may not be what was made. */
function lastsAsMade({ runs, lastDay }: NonNullable<ServedCase['order']>, kind: OrderKind): Text {
  if (lastDay) return lastingTo(lastDay, kind)
  return kind === 'full' && runs === 'untilFurtherOrder' ? untilEnded : noLength
}

function lastingTo(day: IsoDate, kind: OrderKind): string {
  const sooner = kind === 'interim' ? ', or until the court decides the main case if that is sooner' : ''
  return `Until the end of ${longDate(day)}${sooner}`
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

/** Only what the conditions say of a chance meeting: a rule or an exception that the order has not got would mislead. */
function byChance({ protectedPeople }: ServedCase, conditions: readonly ServedCondition[]): Block[] {
  const names = protectedPeople.map(({ shown }) => shown)
  const said = conditions.flatMap((condition) =>
    onMeeting(condition).map((line) => `Condition ${condition.number}: ${fullStop(line)}`),
  )
  const safest =
    said.length > 0
      ? 'The order makes no other exception for chance meetings.'
      : phrase`The order makes no exception for meeting ${names.length > 0 ? joinWords(names, 'or') : 'the protected person'} by chance.`
  return [
    ...bulleted('If you meet by chance', said),
    ...(said.length > 0
      ? []
      : [{ kind: 'heading', level: 2, text: 'If you meet by chance' } satisfies Block]),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: phrase`${safest} The safest thing is to leave at once and not to speak.`,
    },
  ]
}

function onMeeting({ text, exceptions, toDefendant }: ServedCondition): string[] {
  const leave = text && /\bmust leave\b.*\b(?:meets?|sees?)\b/.test(text)
  return [
    ...(leave ? [toDefendant?.text ?? conditionSentence(text)] : []),
    ...(toDefendant?.exceptions ?? exceptions).filter((line) => /\bby chance\b/i.test(line)),
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
      text: `It is a crime to break this order without a good reason that the law accepts. You can go to prison for up to ${indictmentMaximum.years} years, or be fined, or both. It is the same if you do not tell the police what you must tell them, or do not let them take your fingerprints or a photo when they ask, without such a reason. It is also a crime to tell them what you know is false.`,
    },
  ]
}

function changing({ order }: ServedCase, kind: OrderKind, { appealDays }: ExplanationOptions): Block[] {
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
        ...(kind === 'full' ? [consents] : []),
        'You can appeal to the Crown Court if you think that the order should not have been made.',
        `There is a time limit for an appeal. It may be ${limit}. It may also be less, so ask a solicitor at once.`,
        'Keep to the order until a court changes it.',
      ],
    },
  ]
}

const consents =
  'For the first two years, counted from the day it is made, a court can end the order only if you agree. The chief officers of police whom the law names must agree too.'

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
