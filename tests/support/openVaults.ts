import 'fake-indexeddb/auto'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { makeVault } from '#src/storage/vault/store/makeVault.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { unlockVault } from '#src/storage/vault/store/unlockVault.ts'

/** A passphrase for tests, kept in the quickest way that the app allows. */
export const passphrase = 'seven calm otters row home'
export const quickKdf = { name: 'pbkdf2-sha-256', iterations: 600_000 } as const

/** The moment at which the clock of these tests stands. */
export const noon = '2026-11-23T12:00:00.000Z'
export const atNoon = () => noon

/** A new vault, open, in a database of this name. */
export async function aVault(
  name: string,
  now = atNoon,
): Promise<{ vault: OpenVault; recoveryCode: string }> {
  return await makeVault(openDatabase(name), { label: 'WM 4417', passphrase, kdf: quickKdf, now })
}

/** The same vault opened once more, as in another tab. */
export async function anotherTab(name: string, { record }: OpenVault, now = atNoon): Promise<OpenVault> {
  const opened = await unlockVault(openDatabase(name), { id: record.id, secret: { passphrase }, now })
  if (!opened.ok) throw new Error('The vault of this test does not open')
  return opened.vault
}
