import type { Database } from '../store/database.ts'
import type { VaultMaking } from '../store/makeVault.ts'
import { inWords } from './backUp.ts'
import { countedIn } from './compareBackup.ts'
import { type BackupKey, type BackupOpened, readBackup } from './readBackup.ts'
import { type RestoredVault, restoreInto } from './restoreInto.ts'

/** A backup, what opens it, and what the new vault is made of. */
export type BackupRestoring = { file: Uint8Array<ArrayBuffer>; secret: BackupKey; making: VaultMaking }

const wrong =
  'That does not open this backup. It opens with the passphrase or the recovery code that its vault had on the day it was made.'

/** Restores a backup into a new vault and compares. Rejects with a fault of the disk, SlotBelowFloor and DerivationFailed. */
export async function restoreBackup(
  database: Database,
  { file, secret, making }: BackupRestoring,
): Promise<RestoredVault> {
  const opened = await readBackup(file, secret)
  if (!opened.ok) return { ok: false, message: whyNot(opened) }
  const contents = restorable(opened)
  const detail = `from a backup of ${opened.madeAt}: ${inWords(countedIn(contents))}`
  return await restoreInto(database, contents, making, { action: 'restored', detail })
}

/** Why a backup was not opened, in words for the person. */
export const whyNot = (opened: Extract<BackupOpened, { ok: false }>): string =>
  opened.because === 'wrong' ? wrong : opened.message

/** What was opened, with its own day as that of the last backup. */
export const restorable = ({ contents, madeAt }: Extract<BackupOpened, { ok: true }>) => ({
  ...contents,
  settings: { ...contents.settings, backedUpAt: madeAt },
})
