import type { Instant } from '#src/storage/draftStore.ts'
import type { AuditEntry, AuditHead } from './auditEntry.ts'
import { readAuditFile } from './auditFile.ts'
import { isCovered } from './recordAbout.ts'
import { verifyChain } from './verifyChain.ts'

/**
 * What the check of an exported record found; `key` is the short form of the key that signed its last entry. `covered`: of so many
 * entries nothing is shown but their place.
 */
export type AuditFileCheck =
  | { kind: 'refused'; message: string }
  | { kind: 'broken'; why: string }
  | {
      kind: 'holds'
      publicKey: string
      head: AuditHead
      entries: number
      covered?: number
      lastAt?: Instant
      key?: string
    }

/** Reads a text that is said to be an exported record, and checks every entry of it against the end that it names. */
export async function checkAuditFile(text: string): Promise<AuditFileCheck> {
  const read = readAuditFile(text)
  if (!read.ok) return { kind: 'refused', message: read.message }
  const { publicKey, head, entries } = read
  const check = await verifyChain(entries, publicKey, head)
  if (!check.ok) return { kind: 'broken', why: check.why }
  const shown = entries.filter((entry): entry is AuditEntry => !isCovered(entry))
  const covered = entries.length - shown.length
  const found = {
    ...({ kind: 'holds', publicKey, head, entries: entries.length } as const),
    ...(covered > 0 && { covered }),
  }
  const last = shown.at(-1)
  return last ? { ...found, lastAt: last.at, key: last.actor } : found
}
