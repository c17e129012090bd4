import type { AuditFacts } from '../audit/auditEntry.ts'
import { handedOver } from '../audit/keyHandover.ts'
import { forget } from '../store/attempt.ts'
import { commit } from '../store/commit.ts'
import type { Database } from '../store/database.ts'
import { newVault, putVault, type VaultMaking } from '../store/makeVault.ts'
import type { OpenVault } from '../store/openVault.ts'
import { type Counted, compareBackup } from './compareBackup.ts'
import type { VaultContents } from './contents.ts'
import { fill } from './fill.ts'

/** A new vault that holds the same as the backup, and its recovery code, which is kept nowhere; or why there is none. */
export type RestoredVault =
  | ({ ok: true; vault: { id: string; label: string }; recoveryCode: string } & Counted)
  | { ok: false; message: string }

/**
 * Puts contents into a new vault with new keys, reads everything back and compares. Only then does the vault stand among those
 * of this computer, closed, and `told` is the next entry of its record. Otherwise nothing is kept of it. Rejects with a fault of
 * the disk.
 */
export async function restoreInto(
  database: Database,
  contents: VaultContents,
  making: VaultMaking,
  told: Pick<AuditFacts, 'action' | 'detail'>,
): Promise<RestoredVault> {
  const { vault, recoveryCode } = await newVault(database, making)
  try {
    await fill(vault, contents)
    const compared = await compareBackup(vault, contents)
    if (!compared.ok) {
      await letGo(vault)
      return { ok: false, message: differs(compared.why) }
    }
    forget(vault)
    const { publicKey, head } = contents.audit
    const facts = { ...told, at: making.now() }
    await putVault(vault, [head.n === 0 ? facts : handedOver(facts, publicKey)])
    const { ok: _, ...counted } = compared
    const { id, label } = vault.record
    return { ok: true, vault: { id, label }, recoveryCode, ...counted }
  } catch (fault) {
    await letGo(vault).catch(() => undefined)
    throw fault
  }
}

const differs = (why: string) =>
  `The new vault is not the same as what was read: ${why}. The new vault was not kept. Try again, or use another copy.`

/** Takes everything of a vault that did not come about off the disk. */
async function letGo({ database, record }: OpenVault): Promise<void> {
  await commit(database, { expects: [], puts: [], drops: [{ vault: record.id }] })
}
