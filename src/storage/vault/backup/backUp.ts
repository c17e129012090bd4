import type { OpenVault } from '../store/openVault.ts'
import { readSettings, saveSettings } from '../store/settings.ts'
import { newestRecord } from '../store/unlockVault.ts'
import { type Counted, countedIn } from './compareBackup.ts'
import { contentsOf } from './contentsOf.ts'
import { writeBackup } from './writeBackup.ts'

/** A backup as it was made; `damaged`: so many versions and files could not be read, so they are not in it. */
export type BackupMade = Counted & { bytes: Uint8Array<ArrayBuffer>; madeAt: string; damaged: number }

const otherKeys =
  'The keys of this vault were replaced in another tab. Lock the vault, unlock it and try again.'

/**
 * Makes a backup of an open vault and writes that down in its record, after the head that the backup carries. Rejects with a
 * fault of the disk, and with Refusal where the vault is too large for one file.
 */
export async function backUp(vault: OpenVault): Promise<BackupMade> {
  const { contents, damaged } = await contentsOf(vault)
  const { id, slots, epoch } = await newestRecord(vault)
  if (epoch !== vault.record.epoch) throw new Error(otherKeys)
  const { vaultKey, forceKey } = vault
  const madeAt = vault.now()
  const sealedFor = { vault: id, slots, vaultKey, ...(forceKey !== undefined && { forceKey }) }
  const bytes = await writeBackup(contents, madeAt, sealedFor)
  const counted = countedIn(contents)
  const settings = { ...(await readSettings(vault)), backedUpAt: madeAt }
  await saveSettings(vault, settings, { action: 'backup', detail: inWords(counted) })
  return { ...counted, bytes, madeAt, damaged }
}

/** How much is in a backup, for the record: "12 applications, 240 versions, 9 files, 1423 entries, head 3f9ac21b77e0". */
export const inWords = ({ applications, versions, files, entries, head }: Counted): string =>
  `${applications} applications, ${versions} versions, ${files} files, ${entries} entries, head ${head}`
