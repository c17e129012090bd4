import type { Instant } from '#src/storage/draftStore.ts'

const sevenDays = 7 * 24 * 60 * 60 * 1000

/** Whether a backup should be made: the last one is more than seven days old, or there was none. */
export function backupDue(backedUpAt: Instant | undefined, now: Instant): boolean {
  return backedUpAt === undefined || Date.parse(now) - Date.parse(backedUpAt) > sevenDays
}
