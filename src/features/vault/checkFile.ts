import type { AuditReport } from '#src/features/drafts/vaultWork.ts'
import type { Instant } from '#src/storage/draftStore.ts'
import { type AuditFile, readAuditFile } from '#src/storage/vault/audit/auditFile.ts'
import { entryAtHead } from '#src/storage/vault/audit/entryAtHead.ts'
import { shortHead } from '#src/storage/vault/audit/nextEntry.ts'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'

/** How a file stands to the record of the open vault: a state of it, of its key but never a state of it, or of another key. */
export type Kinship =
  | { kind: 'same'; n: number }
  | { kind: 'strayed' }
  | { kind: 'other' }
  | { kind: 'notKnown' }

/** What the check of an exported record found. */
export type FileCheck =
  | { kind: 'refused'; message: string }
  | { kind: 'broken'; why: string }
  | { kind: 'holds'; entries: number; lastAt?: Instant; head: string; key?: string; kinship: Kinship }

const largest = 100_000_000

/** Checks a file that is said to be an exported record, and compares it with the record of the open vault. Never rejects. */
export async function checkFile(file: Pick<File, 'size' | 'text'>, own?: AuditReport): Promise<FileCheck> {
  if (file.size > largest)
    return { kind: 'refused', message: 'This file is larger than any that can be checked here.' }
  const text = await file.text().catch(() => undefined)
  if (text === undefined)
    return { kind: 'refused', message: 'This file could not be read from where it is kept.' }
  const read = readAuditFile(text)
  if (!read.ok) return { kind: 'refused', message: read.message }
  const check = await verifyChain(read.entries, read.publicKey, read.head)
  if (!check.ok) return { kind: 'broken', why: check.why }
  const last = read.entries.at(-1)
  return {
    kind: 'holds',
    entries: read.entries.length,
    head: shortHead(read.head),
    kinship: kinshipOf(read, own),
    ...(last && { lastAt: last.at, key: last.actor }),
  }
}

function kinshipOf({ publicKey, head }: AuditFile, own: AuditReport | undefined): Kinship {
  if (!own || head.n === 0) return { kind: 'notKnown' }
  if (publicKey !== own.publicKey) return { kind: 'other' }
  const n = entryAtHead(own.entries, own.head, shortHead(head))?.n
  return n === head.n ? { kind: 'same', n } : { kind: 'strayed' }
}
