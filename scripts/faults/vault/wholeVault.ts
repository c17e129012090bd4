import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import type { VaultContents } from '#src/storage/vault/backup/contents.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import type { Database } from '#src/storage/vault/store/database.ts'
import { type UnlockSecret, unlockVault, vaultRecords } from '#src/storage/vault/store/unlockVault.ts'

/** Everything of the one vault in a database, and what is wrong with it: nothing where every record opens and follows. */
export type Examined = { contents?: VaultContents; faults: string[] }

/** Opens the vault and every record in it, and checks that its audit record is whole. */
export async function wholeVault(database: Database, secret: UnlockSecret): Promise<Examined> {
  const [record] = await vaultRecords(database)
  if (!record) return { faults: ['there is no vault'] }
  const now = () => new Date().toISOString()
  const opened = await unlockVault(database, { id: record.id, secret, now })
  if (!opened.ok) return { faults: ['the vault does not open'] }
  const { contents, damaged } = await contentsOf(opened.vault)
  const { entries, publicKey, head } = contents.audit
  const check = await verifyChain(entries, publicKey, head)
  return {
    contents,
    faults: [...(damaged > 0 ? [`${damaged} records are damaged`] : []), ...(check.ok ? [] : [check.why])],
  }
}
