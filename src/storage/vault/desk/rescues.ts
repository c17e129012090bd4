import type { Instant } from '#src/storage/draftStore.ts'
import { restoreBackup } from '../backup/restoreBackup.ts'
import { newRecoveryPair } from '../recovery/newRecoveryPair.ts'
import { recoverCases } from '../recovery/recoverCases.ts'
import type { Database } from '../store/database.ts'
import type { Desk } from './desk.ts'

/** What the desk does with backups and with the force’s recovery key, for which no vault need be open. */
export function rescues(
  database: Database,
  now: () => Instant,
): Pick<Desk, 'restoreBackup' | 'recoverCases' | 'newRecoveryPair'> {
  return {
    restoreBackup: ({ into, ...asked }) => restoreBackup(database, { ...asked, making: { ...into, now } }),
    recoverCases: ({ into, ...asked }) => recoverCases(database, { ...asked, making: { ...into, now } }),
    newRecoveryPair,
  }
}
