import type { AuditEntry } from './auditEntry.ts'

/** `head` is the hash of the last entry, or its first 12 characters. */
type Report = { publicKey: string; entries: readonly AuditEntry[]; head: string }

/** The whole record as the text of a file, in a form that needs neither this app nor the vault to be checked. */
export function exportAudit({ publicKey, entries, head }: Report): string {
  const file = {
    format: 'spo-audit',
    version: 1,
    publicKey,
    entries,
    head: { n: entries.length, hash: head },
  }
  return JSON.stringify(file, null, 1)
}
