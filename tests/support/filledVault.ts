import { openDatabase } from '#src/storage/vault/store/database.ts'
import { keepVersion } from '#src/storage/vault/store/goingBack.ts'
import { makeVault } from '#src/storage/vault/store/makeVault.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { saveSettings } from '#src/storage/vault/store/settings.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from './aDraft.ts'
import { atNoon, noon, passphrase, quickKdf } from './openVaults.ts'

/** What a new vault of these tests is made of. */
export const making = { label: 'WM 4417, restored', passphrase, kdf: quickKdf, now: atNoon }

const note = (text: string) => ({ note: { step: 'acts', text } }) as const

/**
 * An open vault with three applications: case_1 with six versions, one of them kept for good and one change undone; case_2 with
 * one; case_3, deleted and kept aside; and case_4, of which nothing is left but its number.
 */
export async function aFilledVault(
  name: string,
  forceKey?: string,
): Promise<{ vault: OpenVault; recoveryCode: string }> {
  const force = forceKey === undefined ? {} : { forceKey }
  const made = await makeVault(openDatabase(name), { ...making, label: 'WM 4417', ...force })
  const store = vaultStore(made.vault)
  for (const id of ['case_1', 'case_2', 'case_3', 'case_4']) await store.create(aDraft({ id }), noon)
  for (let seq = 1; seq < 5; seq += 1) await store.change('case_1', seq, note(`“${seq}” é`), noon)
  await keepVersion(made.vault, 'case_1', 5, 'final')
  await store.undo('case_1', 5, noon)
  for (const id of ['case_3', 'case_4']) await store.remove(id, noon)
  const gone = (await store.removed()).find(({ summary }) => summary.id === 'case_4')
  await store.destroy(gone?.key ?? '', noon)
  await saveSettings(made.vault, { lockAfterMinutes: 5 })
  return made
}
