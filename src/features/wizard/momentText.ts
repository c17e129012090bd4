import type { Instant } from '#src/storage/draftStore.ts'

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/** A moment on the clock in London, to the minute: "23 November 2026 at 09:30". */
export const momentText = (at: Instant): string => format.format(new Date(at))
