import { commit } from './commit.ts'
import type { OpenVault } from './openVault.ts'
import { firstOpened, newestRecord } from './unlockVault.ts'

/** Destroys a vault with all that is in it. False where the passphrase is wrong. */
export async function destroyVault(vault: OpenVault, passphrase: string): Promise<boolean> {
  const record = await newestRecord(vault)
  if (!(await firstOpened(record, { passphrase }, 'work'))) return false
  await commit(vault.database, { expects: [], puts: [], drops: [{ vault: record.id }] })
  return true
}
