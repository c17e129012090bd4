import type { DraftStore, Instant } from '#src/storage/draftStore.ts'
import { StorageOutdated } from '#src/storage/faults.ts'
import type { Health } from './health.ts'

/** How long a deleted application can be put back, in days. */
export const keptDays = 7

type Start = {
  store: Pick<DraftStore, 'purge'>
  now: () => Instant
  health: Health
  /** Whether the browser trusts the connection by which the page came. */
  secure: boolean
}

/**
 * What is done once when the app starts: what was deleted more than seven days ago is let go, and so it is seen at
 * once whether this browser can keep anything. Never rejects; what is wrong is told to `health`.
 */
export async function startUp({ store, now, health, secure }: Start): Promise<void> {
  if (!secure) return health.tell('insecure')
  try {
    await store.purge(daysBefore(now(), keptDays))
    health.tell('well')
  } catch (fault) {
    health.tell(fault instanceof StorageOutdated ? 'outdated' : 'unavailable')
  }
}

function daysBefore(moment: Instant, days: number): Instant {
  return new Date(Date.parse(moment) - days * 24 * 60 * 60 * 1000).toISOString()
}
