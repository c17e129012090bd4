import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { notificationPoints } from '#src/domain/law/notification.ts'
import { afterSexOffenderNotification } from '#src/domain/law/periods/afterSexOffenderNotification.ts'
import { initialNotification } from '#src/domain/law/periods/initialNotification.ts'
import { type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, FormField } from '../blocks.ts'
import { type NotificationState, notificationState } from '../notificationState.ts'
import { serviceDays } from './serviceDays.ts'

/** Part A: the order, filled in from the case as far as it goes, and what is due under it by which day. */
export function partA(served: ServedCase, kind: OrderKind, today: IsoDate): Block[] {
  const state = notificationState(served, kind, today)
  return [
    { kind: 'heading', level: 2, text: 'Part A. The order' },
    ...orderFields(served, state),
    ...due(served, state, today),
  ]
}

function orderFields(served: ServedCase, state: NotificationState): FormField[] {
  const { order, defendant } = served
  return [
    text('a-defendant', 'Name on the order', defendant.name),
    tick('a-full', 'Full stalking protection order', order?.kind === 'full'),
    tick('a-interim', 'Interim stalking protection order', order?.kind === 'interim'),
    text('a-court', 'Court that made the order', order?.court ?? served.court.name),
    date('a-made', 'Day on which the order was made', order?.madeOn),
    date('a-served', 'Day on which the order was served', order?.servedOn),
    tick('a-replaces', 'This full order replaces an interim order', state.interimBefore === 'yes'),
    tick(
      'a-part2',
      'Part 2 of the Sexual Offences Act 2003 applies to this person now',
      state.part2 === 'yes',
    ),
  ]
}

function due(served: ServedCase, state: NotificationState, today: IsoDate): Block[] {
  if (state.duty === 'notYet') return notYet(state)
  if (state.duty === 'changesOnly')
    return [{ kind: 'paragraph', tone: 'warning', text: notificationPoints.changesGoOn.text }]
  const servedOn = served.order?.servedOn
  const unknown: Block[] =
    state.part2 === 'notKnown'
      ? [
          {
            kind: 'paragraph',
            tone: 'warning',
            text: `Check first whether Part 2 applies. ${notificationPoints.part2.text} ${notificationPoints.part2.caution}`,
          },
        ]
      : []
  const replaces: Block[] =
    state.interimBefore === 'possible'
      ? [{ kind: 'paragraph', tone: 'note', text: notificationPoints.changesGoOn.text }]
      : []
  return [...unknown, ...replaces, ...(servedOn ? lastDay(servedOn) : notServed(served, today))]
}

function lastDay(servedOn: IsoDate): Block[] {
  const { lastDay: day, caution } = initialNotification(servedOn)
  return [
    date('a-last', 'Last day for the first notification; the day of service is day 1', day),
    ...(caution ? [{ kind: 'paragraph', tone: 'warning', text: caution } as const] : []),
  ]
}

function notServed(served: ServedCase, today: IsoDate): Block[] {
  return [
    date('a-last', 'Last day for the first notification; the day of service is day 1', undefined),
    { kind: 'paragraph', text: notificationPoints.fromService.text },
    serviceDays(served, today),
  ]
}

function notYet({ part2Ends }: NotificationState): Block[] {
  const period = part2Ends ? afterSexOffenderNotification(part2Ends) : undefined
  return [
    { kind: 'paragraph', tone: 'warning', text: `Not yet required. ${notificationPoints.exempt.text}` },
    {
      kind: 'paragraph',
      tone: 'note',
      text: `${notificationPoints.part2.text} ${notificationPoints.part2.caution}`,
    },
    date('a-part2-ends', 'Final day of notification under Part 2', part2Ends),
    {
      ...date(
        'a-last',
        'Last day for the first notification after that; the final day is day 1',
        period?.lastDay,
      ),
      ...(period
        ? {
            hint: `Put ${weekdayDate(period.firstDay)} and ${weekdayDate(period.lastDay)} in the diary. ${period.caution ?? ''}`.trim(),
          }
        : { hint: 'Put the final day in the diary as soon as it is known.' }),
    },
  ]
}

function text(name: string, label: string, value: string | undefined): FormField {
  return { kind: 'field', name, label, control: 'text', ...(value ? { value } : {}) }
}

function date(name: string, label: string, value: IsoDate | undefined): FormField {
  return { kind: 'field', name, label, control: 'date', ...(value ? { value: longDate(value) } : {}) }
}

function tick(name: string, label: string, checked: boolean): FormField {
  return { kind: 'field', name, label, control: 'checkbox', ...(checked ? { checked } : {}) }
}
