import { useState } from 'react'
import type { CalendarDate } from '#src/documents/render/calendar/calendarOf.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { saveCalendar } from './saveCalendar.ts'
import { useServices } from './services.ts'

/** Saves dates as a calendar file, and says what is in it. */
export function CalendarButton({ dates }: { dates: readonly CalendarDate[] }) {
  const { now } = useServices()
  const [failed, setFailed] = useState(false)
  const save = () =>
    saveCalendar(dates, now()).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <>
      <p className="govuk-body">
        The calendar file holds whole days with a reminder one day before. It names no person, place or case.
        Save it again when a date changes: your calendar then moves the entry.
      </p>
      <Button variant="secondary" onClick={() => void save()}>
        Save as a calendar file
      </Button>
      <div role="status">
        {failed && <p className="govuk-body">The file could not be made. Reload the page and try again.</p>}
      </div>
    </>
  )
}
