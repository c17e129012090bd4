import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { afterSexOffenderNotification } from '#src/domain/law/periods/afterSexOffenderNotification.ts'
import { initialNotification } from '#src/domain/law/periods/initialNotification.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block, FormField, Lang } from '../blocks.ts'
import { changeAsked } from '../changeOrder/orderToChange.ts'
import { type NotificationState, notificationState } from '../notificationState.ts'
import { type NotificationSpeech, notificationSpeech } from './notificationSpeech.ts'
import { serviceDays, stationCaution } from './serviceDays.ts'

/** Part A: the order, filled in from the case as far as it goes, and what is due under it by which day. */
export function partA(served: ServedCase, kind: OrderKind, today: IsoDate, lang: Lang = 'en-GB'): Block[] {
  const state = notificationState(served, kind, today)
  const said = notificationSpeech(lang)
  return [
    { kind: 'heading', level: 2, text: said.words.partA },
    ...orderFields(served, state, said),
    ...due(served, state, today, said),
  ]
}

function orderFields(served: ServedCase, state: NotificationState, said: NotificationSpeech): FormField[] {
  const { order, defendant, change } = served
  const { words } = said
  const isChanged = changeAsked(served) !== undefined
  return [
    text('a-defendant', words.defendant, defendant.name),
    tick('a-full', words.full, order?.kind === 'full'),
    tick('a-interim', words.interim, order?.kind === 'interim'),
    text('a-court', words.court, isChanged ? change?.court : (order?.court ?? served.court.name)),
    date('a-made', words.made, isChanged ? change?.madeOn : order?.madeOn, said),
    ...(isChanged ? [date('a-changed', words.changed, order?.madeOn, said)] : []),
    date('a-served', isChanged ? words.changedServed : words.served, order?.servedOn, said),
    ...(isChanged ? [] : [tick('a-replaces', words.replaces, state.interimBefore === 'yes')]),
    tick('a-part2', words.part2Applies, state.part2 === 'yes'),
  ]
}

function due(
  served: ServedCase,
  state: NotificationState,
  today: IsoDate,
  said: NotificationSpeech,
): Block[] {
  const { words } = said
  if (state.duty === 'notYet') return notYet(state, said)
  if (changeAsked(served)) return afterChange(state, said)
  if (state.duty === 'changesOnly') return [{ kind: 'paragraph', tone: 'warning', text: words.changesGoOn }]
  const servedOn = served.order?.servedOn
  const unknown: Block[] =
    state.part2 === 'notKnown'
      ? [{ kind: 'paragraph', tone: 'warning', text: `${words.checkPart2} ${aboutPart2(said)}` }]
      : []
  const replaces: Block[] =
    state.interimBefore === 'possible' ? [{ kind: 'paragraph', tone: 'note', text: words.changesGoOn }] : []
  return [...unknown, ...replaces, ...(servedOn ? lastDay(servedOn, said) : notServed(served, today, said))]
}

/** Of an order that was varied or renewed no day is counted from its service. */
function afterChange({ part2 }: NotificationState, said: NotificationSpeech): Block[] {
  const { words } = said
  const check = part2 === 'notKnown' ? `${words.checkPart2} ${aboutPart2(said)} ` : ''
  return [{ kind: 'paragraph', tone: 'warning', text: `${check}${words.changedOrder}` }]
}

const aboutPart2 = ({ words }: NotificationSpeech) => `${words.part2Duties} ${words.part2Caution}`

function lastDay(servedOn: IsoDate, said: NotificationSpeech): Block[] {
  const { lastDay: day, caution } = initialNotification(servedOn)
  return [
    date('a-last', said.words.lastDayFirst, day, said),
    ...(caution
      ? [{ kind: 'paragraph', tone: 'warning', text: stationCaution(day, said.lang) } as const]
      : []),
  ]
}

function notServed(served: ServedCase, today: IsoDate, said: NotificationSpeech): Block[] {
  return [
    date('a-last', said.words.lastDayFirst, undefined, said),
    { kind: 'paragraph', text: said.words.fromService },
    ...serviceDays(served, today, said.lang),
  ]
}

function notYet({ part2Ends }: NotificationState, said: NotificationSpeech): Block[] {
  const { words } = said
  const period = part2Ends ? afterSexOffenderNotification(part2Ends) : undefined
  return [
    { kind: 'paragraph', tone: 'warning', text: `${words.notYetRequired} ${words.exempt}` },
    { kind: 'paragraph', tone: 'note', text: aboutPart2(said) },
    date('a-part2-ends', words.part2Ends, part2Ends, said),
    {
      ...date('a-last', words.lastDayAfter, period?.lastDay, said),
      hint: period ? diary(period, said) : words.diaryLater,
    },
  ]
}

function diary(
  { firstDay, lastDay: last, caution }: ReturnType<typeof afterSexOffenderNotification>,
  { lang, say, weekday }: NotificationSpeech,
): string {
  const days = say('diary', { first: weekday(firstDay), last: weekday(last) })
  return caution ? `${days} ${stationCaution(last, lang)}` : days
}

function text(name: string, label: string, value: string | undefined): FormField {
  return { kind: 'field', name, label, control: 'text', ...(value ? { value } : {}) }
}

function date(
  name: string,
  label: string,
  value: IsoDate | undefined,
  { day }: NotificationSpeech,
): FormField {
  return { kind: 'field', name, label, control: 'date', ...(value ? { value: day(value) } : {}) }
}

function tick(name: string, label: string, checked: boolean): FormField {
  return { kind: 'field', name, label, control: 'checkbox', ...(checked ? { checked } : {}) }
}
