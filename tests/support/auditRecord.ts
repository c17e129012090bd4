import type { AuditEntry, AuditFacts, AuditHead } from '#src/storage/vault/audit/auditEntry.ts'
import { firstHead, nextEntry } from '#src/storage/vault/audit/nextEntry.ts'
import { newSigningKey, type Signer } from '#src/storage/vault/keys/signing.ts'
import { newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'

/** Facts of as many deeds, one a minute: a case is looked at and changed in turn. */
export function manyFacts(count: number): AuditFacts[] {
  return Array.from({ length: count }, (_, at) => ({
    at: new Date(Date.UTC(2026, 10, 2, 9, at)).toISOString(),
    action: at % 2 === 0 ? 'change' : 'view',
    case: `case_${at % 3}`,
    seq: at,
  }))
}

export type SignedRecord = { signer: Signer; entries: AuditEntry[]; head: AuditHead }

/** A signed record of the deeds given, from its first entry to its head, with a new key. */
export async function auditRecord(facts: readonly AuditFacts[]): Promise<SignedRecord> {
  const { signer } = await newSigningKey(await newVaultKey(), 'vault_1')
  const entries: AuditEntry[] = []
  let head = firstHead
  for (const deed of facts) {
    const next = await nextEntry(head, deed, signer)
    entries.push(next.entry)
    head = next.head
  }
  return { signer, entries, head }
}
