import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import { type DeadlineKind, deadlineKinds, kindOf } from '#src/domain/deadlines/deadlineKinds.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'

/** One date of one case: its key tells its kind. */
export type CalendarDate = { caseId: string; key: string; on: IsoDate }

const oneDay = 24 * 60 * 60

/**
 * A calendar file (RFC 5545) of dates, each a whole day with an alarm one day before. The words are those of the kind, so
 * that no event names a person, a place or a case. The UID holds the ids of the case and of the date, never the day: a date that
 * moves replaces itself. Dates of no known kind are left out. `now` is when the file is made, in UTC.
 */
export function calendarOf(dates: readonly CalendarDate[], now: string): string {
  const calendar = ical({
    name: 'Stalking protection orders',
    prodId: { company: 'Stalking protection orders', product: 'Dates', language: 'EN' },
  })
  for (const { caseId, key, on } of dates) {
    const kind = kindOf(key)
    if (!kind) continue
    const summary = titleOf(kind)
    calendar.createEvent({
      id: `${caseId}.${key.replace(':', '.')}@spo`,
      summary,
      stamp: new Date(now),
      start: new Date(on),
      allDay: true,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: oneDay, description: summary }],
    })
  }
  return calendar.toString()
}

function titleOf(kind: DeadlineKind): string {
  const { title } = deadlineKinds[kind]
  return `Stalking protection order: ${title.charAt(0).toLowerCase()}${title.slice(1)}`
}
