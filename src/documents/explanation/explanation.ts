import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { indictmentMaximum } from '#src/domain/law/offences.ts'
import { crownCourtAppeal } from '#src/domain/law/periods/crownCourtAppeal.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block, Lang, Text } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { interimConditions } from '../draftOrder/draftOrder.ts'
import { fullStop } from '../format.ts'
import { zoneMaps } from '../map/zoneMaps.ts'
import { notificationState } from '../notificationState.ts'
import { orderKind } from '../orderKind.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'
import { conditionLines } from './conditionLines.ts'
import { examples } from './examples.ts'
import { type ExplanationSpeech, explanationSpeech } from './explanationSpeech.ts'
import { meanings } from './meanings.ts'
import { notifySteps } from './notifySteps.ts'

export type ExplanationOptions = {
  today: IsoDate
  /** Whom the defendant may ask about the order: a role of the police and how to reach it. */
  contact: string
  /** Days for an appeal to the Crown Court. */
  appealDays: number
  lang?: Lang
}

/** The order explained to the defendant in plain words: what it asks, by when, what follows, and whom to ask. */
export function explanation(served: ServedCase, options: ExplanationOptions): Block[] {
  const { today, lang = 'en-GB' } = options
  const said = explanationSpeech(lang)
  const kind = orderKind(served)
  const conditions = conditionsOf(served, kind)
  return [
    ...opening(served, kind, said),
    ...conditionLines(conditions, notificationState(served, kind, today).duty, {
      made: served.order?.allRecorded,
      lang,
    }),
    ...meanings(served, conditions, lang),
    ...zoneMaps(
      served.maps,
      conditions.map(({ number }) => number),
      lang,
    ),
    ...bulleted(said.words.examples, examples(conditions, lang)),
    ...byChance(served, conditions, said),
    ...ifUnsure(served, said),
    ...notifySteps(served, kind, today, lang),
    ...consequences(said),
    ...changing(served, kind, options, said),
    ...contacts(served, options, said),
    ...signatures(said),
  ]
}

/** What the court made, once that is recorded of every condition; until then what it was asked for. */
function conditionsOf(served: ServedCase, kind: OrderKind): readonly ServedCondition[] {
  if (served.order?.allRecorded) return served.order.conditions
  return kind === 'interim' ? interimConditions(served) : served.conditions
}

function opening(served: ServedCase, kind: OrderKind, said: ExplanationSpeech): Block[] {
  const { order } = served
  const { words } = said
  return [
    ...paperOpening(words.title, openingRows(served, kind, said)),
    ...(order?.allRecorded
      ? []
      : [
          {
            kind: 'paragraph',
            tone: 'warning',
            text: order ? words.notRecorded : words.notMade,
          } as const,
        ]),
    { kind: 'paragraph', text: words.aHelp },
  ]
}

function openingRows(served: ServedCase, kind: OrderKind, said: ExplanationSpeech): Row[] {
  const { words, day, asWritten } = said
  const { defendant, order, court } = served
  const sits = order?.court ?? court.name
  return [
    {
      label: words.name,
      value: defendant.name
        ? asWritten(defendant.name)
        : { what: 'the name of the defendant', step: 'defendant' },
    },
    { label: words.order, value: words[kind] },
    { label: words.court, value: sits ? asWritten(sits) : { what: 'the court', step: 'court' } },
    ...(order?.madeOn ? [{ label: words.madeOn, value: day(order.madeOn) }] : []),
    ...(order?.servedOn ? [{ label: words.servedOn, value: day(order.servedOn) }] : []),
    { label: words.lasts, value: lasts(served, kind, said) },
  ]
}

const noLength = gap('how long the order lasts')

function lasts({ order, length, interim }: ServedCase, kind: OrderKind, said: ExplanationSpeech): Text {
  if (order) return lastsAsMade(order, kind, said)
  if (kind === 'interim') return interim?.lastDay ? lastingTo(interim.lastDay, kind, said) : noLength
  const period = length?.period
  if (period?.lastDay) return lastingTo(period.lastDay, kind, said)
  if (period?.kind === 'untilFurtherOrder') return said.words.untilEnded
  return period?.kind === 'forLength' ? said.say('fromMaking', { length: said.period(period) }) : noLength
}

/** Only what the court ordered: what was asked for may not be what was made. */
function lastsAsMade(
  { runs, lastDay }: NonNullable<ServedCase['order']>,
  kind: OrderKind,
  said: ExplanationSpeech,
): Text {
  if (lastDay) return lastingTo(lastDay, kind, said)
  return kind === 'full' && runs === 'untilFurtherOrder' ? said.words.untilEnded : noLength
}

function lastingTo(last: IsoDate, kind: OrderKind, { say, day }: ExplanationSpeech): string {
  return say(kind === 'interim' ? 'untilDayInterim' : 'untilDay', { day: day(last) })
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
function byChance(
  { protectedPeople }: ServedCase,
  conditions: readonly ServedCondition[],
  { words, say, tell, or, asWritten }: ExplanationSpeech,
): Block[] {
  const names = protectedPeople.map(({ shown }) => shown)
  const { leave } = words
  const said = conditions.flatMap((condition) =>
    onMeeting(condition).map((line) =>
      tell('condition', { number: String(condition.number), line: asWritten(fullStop(line)) }),
    ),
  )
  const noException =
    names.length > 0 ? tell('noException', { who: or(names), leave }) : say('noExceptionForPerson', { leave })
  return [
    { kind: 'heading', level: 2, text: words.byChance },
    ...(said.length > 0 ? [{ kind: 'bullets', items: said } as const] : []),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: said.length > 0 ? say('noOtherException', { leave }) : noException,
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

function ifUnsure(
  { circumstances: { solicitor } }: ServedCase,
  { words, tell, asWritten }: ExplanationSpeech,
): Block[] {
  return [
    { kind: 'heading', level: 2, text: words.unsure },
    {
      kind: 'paragraph',
      text: solicitor ? tell('askYourSolicitor', { solicitor: asWritten(solicitor) }) : words.askSolicitor,
    },
  ]
}

function consequences({ words, say, period }: ExplanationSpeech): Block[] {
  const term = period({ years: indictmentMaximum.years })
  return [
    { kind: 'heading', level: 2, text: words.breaking },
    { kind: 'paragraph', tone: 'warning', text: say('crime', { term }) },
  ]
}

function changing(
  { order }: ServedCase,
  kind: OrderKind,
  { appealDays }: ExplanationOptions,
  { words, say, day }: ExplanationSpeech,
): Block[] {
  const days = String(appealDays)
  const last = order?.madeOn ? crownCourtAppeal(order.madeOn, appealDays).lastDay : undefined
  return [
    { kind: 'heading', level: 2, text: words.changing },
    {
      kind: 'bullets',
      items: [
        words.askCourt,
        ...(kind === 'full' ? [words.consents] : []),
        words.appeal,
        last ? say('appealBy', { days, last: day(last) }) : say('appealWithin', { days }),
        words.keepToIt,
      ],
    },
  ]
}

function contacts(
  { protectedPeople }: ServedCase,
  { contact }: ExplanationOptions,
  { words, tell, asWritten }: ExplanationSpeech,
): Block[] {
  const one = protectedPeople.length === 1 ? protectedPeople[0]?.shown : undefined
  return [
    { kind: 'heading', level: 2, text: words.whom },
    { kind: 'paragraph', text: tell('contact', { contact: asWritten(contact) }), keepWithNext: true },
    {
      kind: 'paragraph',
      tone: 'warning',
      text: one ? tell('doNotAsk', { who: asWritten(one) }) : words.doNotAskThem,
    },
  ]
}

function signatures({ words }: ExplanationSpeech): Block[] {
  const { signature, date, signedName, nameAndNumber, interpreter } = words
  return [
    { kind: 'heading', level: 2, text: words.understood },
    { kind: 'paragraph', text: words.explained },
    {
      kind: 'signature',
      role: words.you,
      lines: [{ label: signedName }, { label: signature }, { label: date }],
    },
    {
      kind: 'signature',
      role: words.officer,
      lines: [{ label: nameAndNumber }, { label: signature }, { label: interpreter }],
    },
  ]
}
