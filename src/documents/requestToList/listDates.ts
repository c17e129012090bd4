import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { measureNames } from '#src/domain/grounds/measureNames.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { compareDates, daysBetween, type IsoDate } from '#src/domain/shared/dates.ts'
import { capital, fromTo } from '../format.ts'
import { orderEnds } from './changeListing.ts'

/** A day, or the first of several days, on which something falls that whoever lists the hearing must know of. */
export type ListDate = { on: IsoDate; to?: IsoDate | undefined; what: string; hearing?: true }

/** Every such day of a case in its order, the hearings that have a date among them; a past one is left out, days to avoid apart. */
export function listDates(served: ServedCase, today: IsoDate): ListDate[] {
  return [...hearingDates(served), ...protectionEnds(served), ...otherDays(served)]
    .filter(({ on, to }) => compareDates(to ?? on, today) >= 0)
    .toSorted((one, other) => compareDates(one.on, other.on))
}

/** The hearings by name, the interim one only where it is asked for. */
export function hearingDates({ court, route }: ServedCase): ListDate[] {
  return [
    ...day(court.interimHearing?.on, 'Interim hearing', true),
    ...day(court.hearing?.on, route?.kind === 'change' ? 'Hearing' : 'Full hearing', true),
  ]
}

function protectionEnds(served: ServedCase): ListDate[] {
  const { proceedings, necessity, order, interim, route } = served
  const bail = proceedings?.bail
  const asked = route?.kind === 'full' || order?.kind === 'interim' ? undefined : interim?.lastDay
  return [
    ...(bail?.kind === 'police' || bail?.kind === 'court'
      ? day(bail.ends, `${capital(bail.kind)} bail ends`)
      : []),
    ...(order?.kind === 'interim' ? day(order.lastDay, 'The interim order ends') : []),
    ...day(orderEnds(served), 'The order ends'),
    ...day(asked, 'Last day asked for the interim order'),
    ...(necessity?.measures ?? []).flatMap(({ kind, status, ends }) =>
      kind && kind !== 'bail' && status === 'inForce' ? day(ends, `End of ${measureNames[kind]}`) : [],
    ),
  ]
}

function otherDays({ circumstances, proceedings, court, interim }: ServedCase): ListDate[] {
  const { custody } = circumstances
  const held = custody?.status !== undefined && custody.status !== 'liberty' && custody.status !== 'notKnown'
  return [
    ...(held ? day(custody?.until, 'Expected release of the defendant') : []),
    ...day(proceedings?.nextOn, 'Next date in the criminal case'),
    ...day(interim?.hearingBy, 'Interim hearing needed by this day'),
    ...court.avoid.flatMap(({ from, to }) => (from ? [{ on: from, to, what: 'To be avoided' }] : [])),
  ]
}

const day = (on: IsoDate | undefined, what: string, hearing?: true): ListDate[] =>
  on ? [{ on, what, ...(hearing && { hearing }) }] : []

/** "8 July 2026", "4 May 2026 to 8 May 2026". */
export const listDay = ({ on, to }: ListDate): string => fromTo(on, to)

/**
 * How a day stands to the hearings of the case: "29 days before the full hearing", "includes the interim hearing", or after all
 * of them. Empty for a hearing, and where no hearing has a date.
 */
export function againstHearings(one: ListDate, hearings: readonly ListDate[]): string {
  if (one.hearing || hearings.length === 0) return ''
  const on = hearings.find((hearing) => covers(one, hearing.on))
  if (on) return `${one.to ? 'Includes' : 'On the day of'} the ${lower(on.what)}`
  const next = hearings
    .toSorted((first, second) => compareDates(first.on, second.on))
    .find((hearing) => compareDates(hearing.on, one.on) > 0)
  if (!next)
    return hearings.length > 1 ? 'After both hearings' : `After the ${lower(hearings[0]?.what ?? '')}`
  return `${counted(daysBetween(one.to ?? one.on, next.on), 'day')} before the ${lower(next.what)}`
}

const covers = ({ on, to }: ListDate, day: IsoDate) =>
  compareDates(on, day) <= 0 && compareDates(day, to ?? on) <= 0
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
