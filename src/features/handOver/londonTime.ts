import type { Instant } from '#src/storage/draftStore.ts'

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** A moment on the clock in London, to the minute: "23 November 2026 at 09:30". */
export function londonTime(at: Instant): string {
  return format.format(new Date(at))
}
