import type { Door } from '#src/features/drafts/door.ts'
import { StorageOutdated } from '#src/storage/faults.ts'
import type { Health } from './health.ts'

type Start = {
  door: Pick<Door, 'vaults'>
  health: Health
  /** Whether the browser trusts the connection by which the page came. */
  secure: boolean
}

/** Seen once when the app starts: whether this browser can keep anything. Never rejects; what is wrong is told to `health`. */
export async function startUp({ door, health, secure }: Start): Promise<void> {
  if (!secure) return health.tell('insecure')
  try {
    await door.vaults()
    health.tell('well')
  } catch (fault) {
    health.tell(fault instanceof StorageOutdated ? 'outdated' : 'unavailable')
  }
}
