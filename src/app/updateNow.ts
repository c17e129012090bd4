import type { Door } from '#src/features/drafts/door.ts'
import type { WaitingVersion } from './serviceWorker/updates.ts'

/**
 * Saves and locks, then has the newer version take over; the page must be loaded again after "updated". With another page
 * of the app open nothing is touched, since that page would be left with files of two versions.
 */
export async function updateNow(
  version: WaitingVersion,
  door: Pick<Door, 'state' | 'lock'>,
): Promise<'updated' | 'others' | 'notSaved'> {
  if (!(await version.isAlone())) return 'others'
  try {
    if (door.state().kind !== 'closed') await door.lock()
  } catch {
    return 'notSaved'
  }
  return (await version.takeOver()) ? 'updated' : 'others'
}
