import type { CaseContents, VaultContents } from '#src/storage/vault/backup/contents.ts'
import type { SealedFor } from '#src/storage/vault/backup/writeBackup.ts'
import { newRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { makeSlot, type SlotSecret } from '#src/storage/vault/keys/slots.ts'
import { newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'
import { aDraft } from './aDraft.ts'

const at = '2026-11-20T10:00:00.000Z'

/** One invented case with so many versions, in words that hardly pack. */
export function aCaseOf(id: string, versions: number, words = 40): CaseContents {
  return {
    id,
    undo: [],
    redo: [],
    versions: Array.from({ length: versions }, (_, place) => ({
      seq: place + 1,
      at,
      kept: place === 0 ? ['final'] : [],
      text: JSON.stringify(aDraft({ id }, { notes: { route: manyWords(words) } })),
    })),
  }
}

/** What an invented vault holds: two cases, one of them deleted and kept aside. */
export function someContents(words = 40): VaultContents {
  return {
    vault: 'vault-one',
    label: 'PC 1 Example',
    cases: [
      { ...aCaseOf('case_1', 3, words), undo: [2], redo: [] },
      { ...aCaseOf('case_2', 1, words), removedAt: at },
    ],
    audit: { publicKey: 'ab'.repeat(32), entries: [], head: { n: 0, hash: '0'.repeat(64) } },
    settings: { lockAfterMinutes: 10 },
    shelf: [{ kind: 'share', id: 'share_1', text: '{"words":"as shared"}' }],
    numbers: [{ id: 'case_0', seq: 7 }],
  }
}

const manyWords = (count: number) => Array.from({ length: count }, () => Math.random().toString(36)).join(' ')

/** A vault that a backup can be made of; its recovery code opens it, and what else is given. */
export async function aSealedVault(
  ...others: SlotSecret[]
): Promise<{ sealed: SealedFor; recoveryCode: string }> {
  const [vault, vaultKey, recoveryCode] = ['vault-one', await newVaultKey(), newRecoveryCode()]
  const slots = [{ recoveryCode }, ...others].map((secret) => makeSlot(vault, vaultKey, secret))
  return { sealed: { vault, vaultKey, slots: await Promise.all(slots) }, recoveryCode }
}
