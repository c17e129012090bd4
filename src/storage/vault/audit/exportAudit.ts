import type { AuditLink } from './auditEntry.ts'
import { isCovered } from './recordAbout.ts'

/** `head` is the hash of the last entry, or its first 12 characters. */
type Report = { publicKey: string; entries: readonly AuditLink[]; head: string }

/** The record as the text of a file, in a form that needs neither this app nor the vault to be checked. */
export function exportAudit({ publicKey, entries, head }: Report): string {
  const file = {
    format: 'spo-audit',
    version: entries.some(isCovered) ? 2 : 1,
    publicKey,
    entries,
    head: { n: entries.length, hash: head },
  }
  return JSON.stringify(file, null, 1)
}
