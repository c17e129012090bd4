import type { CalendarDate } from '#src/documents/render/calendar/calendarOf.ts'
import { saveFile } from './saveFile.ts'

/** Offers dates to the officer as a calendar file. What writes it is loaded when it is first asked for. */
export async function saveCalendar(dates: readonly CalendarDate[], now: string): Promise<void> {
  const { calendarOf } = await import('#src/documents/render/calendar/calendarOf.ts')
  saveFile('spo-dates.ics', 'text/calendar', calendarOf(dates, now))
}
