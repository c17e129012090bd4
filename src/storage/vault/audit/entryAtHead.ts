import type { AuditEntry } from './auditEntry.ts'

/**
 * The entry with which the record ended when its head began with these 12 characters, as they stand in the footer of a
 * paper; undefined where it never did. Spaces and capitals make no difference. `head` is the hash of the last entry.
 */
export function entryAtHead(
  entries: readonly AuditEntry[],
  head: string,
  characters: string,
): AuditEntry | undefined {
  const wanted = characters.replace(/\s/g, '').toLowerCase()
  if (!/^[0-9a-f]{12}$/.test(wanted)) return undefined
  if (head.startsWith(wanted)) return entries.at(-1)
  const after = entries.findIndex(({ prev }) => prev.startsWith(wanted))
  return after > 0 ? entries[after - 1] : undefined
}
