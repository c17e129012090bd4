import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { applicationCode } from '#src/domain/law/applicationCodes.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { compareDates, daysBetween, type IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { courtName } from '../application/titleSection.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { duration, fullStop } from '../format.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { sentences } from '../phrase.ts'
import { asksInterim, asksOfOffice } from './asksOfOffice.ts'
import { changeInWords } from './changeListing.ts'
import { againstHearings, hearingDates, listDates, listDay } from './listDates.ts'

export const requestToListTitle = 'Request to list'

/** One page for the listing office: what it is asked to do, how pressing it is, and the days that bear on it. */
export function requestToList(
  served: ServedCase,
  { today, contact }: { today: IsoDate; contact: string },
): Block[] {
  return [
    ...paperOpening(requestToListTitle, opening(served)),
    { kind: 'heading', level: 2, text: 'What the court is asked to do' },
    {
      kind: 'numbered',
      items: asksOfOffice(served).map((text, place) => ({ number: String(place + 1), text })),
    },
    { kind: 'heading', level: 2, text: 'How urgent it is' },
    { kind: 'rows', rows: urgency(served, today) },
    dates(served, today),
    { kind: 'rows', rows: [{ label: 'Questions to', value: contact }] },
  ]
}

function opening(served: ServedCase): Row[] {
  const [, ...rest] = openingRows(served)
  const interim = asksInterim(served)
  const kind: Text | Gap = served.route?.kind
    ? (changeInWords(served) ?? whichOrder(served.route.kind))
    : { what: 'which order is applied for', step: 'route' }
  const minutes = served.court.estimateMinutes
  return [
    { label: 'Court', value: served.court.name ? courtName(served) : { what: 'the court', step: 'court' } },
    ...rest,
    { label: 'Application', value: kind },
    ...(interim ? [notice(served)] : []),
    {
      label: 'Time estimate',
      value: minutes === undefined ? { what: 'the time estimate', step: 'court' } : duration(minutes),
    },
  ]
}

function whichOrder(kind: NonNullable<NonNullable<ServedCase['route']>['kind']>): string {
  const code = applicationCode('make', 'full')
  if (kind === 'full') return `Stalking protection order, ${code}. No interim order is asked for`
  return `${kind === 'interimOnly' ? 'Interim stalking protection order' : 'Interim and full stalking protection order'}, ${code}`
}

const notices = {
  onNotice: 'The defendant is told before the interim hearing',
  shortNotice: 'Short notice to the defendant',
  withoutNotice: 'The court is asked to hear the interim application without notice',
} as const

function notice({ interim }: ServedCase): Row {
  const mode = interim?.notice?.mode
  return {
    label: 'Notice',
    value: mode ? notices[mode] : { what: 'whether the defendant is told first', step: 'interim' },
  }
}

function urgency(served: ServedCase, today: IsoDate): Row[] {
  const { acts, interim } = served
  const reported = first(acts.flatMap(({ reportedOn }) => reportedOn ?? []))
  const last = first(
    acts.flatMap(({ kind, when }) => (kind === 'act' ? (when?.on ?? when?.to ?? when?.from ?? []) : [])),
    -1,
  )
  // An order may be changed because of something other than a new act.
  const needed = served.route?.kind !== 'change'
  return [
    ...day('First report', reported, today, needed && 'No day of a report is recorded'),
    ...day('Last act', last, today, needed && { what: 'the acts', step: 'acts' }),
    ...(asksInterim(served) && interim?.hearingBy
      ? [{ label: 'Hearing needed by', value: longDate(interim.hearingBy) }]
      : []),
    why(served),
  ]
}

function day(label: string, on: IsoDate | undefined, today: IsoDate, otherwise: Row['value'] | false): Row[] {
  if (on) return [{ label, value: ago(on, today) }]
  return otherwise ? [{ label, value: otherwise }] : []
}

function why(served: ServedCase): Row {
  const { interim, necessity, change, route } = served
  if (route?.kind === 'change')
    return row('Why', change?.why, { what: 'why the court should make this change', step: 'change' })
  return asksInterim(served)
    ? row('Why it cannot wait', interim?.cannotWait, {
        what: 'why protection cannot wait for the full hearing',
        step: 'interim',
      })
    : row('Why now', necessity?.whyNow, { what: 'why the order is needed now', step: 'necessity' })
}

const row = (label: string, value: string | undefined, missing: Gap): Row => ({
  label,
  value: value?.trim() ? fullStop(value) : missing,
})

const first = (days: readonly IsoDate[], place = 0): IsoDate | undefined =>
  days.toSorted(compareDates).at(place)

/** "26 April 2026, 59 days before this request". */
function ago(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today)
  return days > 0 ? `${longDate(day)}, ${counted(days, 'day')} before this request` : longDate(day)
}

function dates(served: ServedCase, today: IsoDate): Block {
  const hearings = hearingDates(served)
  return {
    kind: 'table',
    caption: 'Days that bear on the hearing',
    columns: [
      { header: 'Day', width: 3.6, rowHeader: true },
      { header: 'What falls on it', width: 4 },
      { header: 'Against the hearing', width: 4 },
    ],
    rows: listDates(served, today).map((one) => [
      listDay(one),
      one.what,
      sentences(againstHearings(one, hearings) || (one.hearing ? 'Listed' : 'No hearing has a date yet')),
    ]),
    empty: 'No day is recorded that bears on the hearing.',
  }
}
