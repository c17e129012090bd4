import { StorageUnavailable, VaultLocked } from '#src/storage/faults.ts'
import { commit } from './commit.ts'
import type { OpenVault } from './openVault.ts'
import { together, type Writing } from './writing.ts'

/** What a change comes to: what to write, and what is known once it is written. Without `writing` nothing changes. */
export type Plan<T> = { result: T; writing?: Writing; written?: () => void }

const mostAttempts = 200

/**
 * Works out a change and makes it, one after another. Where another tab wrote meanwhile, what was read is forgotten and the
 * change is worked out anew. Rejects with VaultLocked where the vault’s keys were replaced in another tab, with what `plan` throws, or a fault of the disk; then nothing was written.
 */
export function attempt<T>(vault: OpenVault, plan: () => Promise<Plan<T>>): Promise<T> {
  const mine = vault.turn.then(() => untilWritten(vault, plan))
  vault.turn = mine.catch(() => undefined)
  return mine
}

async function untilWritten<T>(vault: OpenVault, plan: () => Promise<Plan<T>>): Promise<T> {
  for (let turn = 0; turn < mostAttempts; turn += 1) {
    const { result, writing, written } = await plan()
    if (!writing) return result
    const committed = await commit(vault.database, together(sameKeys(vault), writing))
    if (committed === 'locked') throw new VaultLocked()
    if (committed === 'written') {
      written?.()
      return result
    }
    forget(vault)
  }
  throw new StorageUnavailable()
}

/** A tab that still holds keys that were replaced in another may write nothing with them. */
const sameKeys = ({ record: { id, epoch } }: OpenVault): Writing => ({
  expects: [{ in: 'vaults', id, epoch }],
  puts: [],
})

/** Has everything read anew: another tab has written. */
export function forget({ known }: OpenVault): void {
  known.shards.clear()
  known.cases.clear()
  delete known.head
}
