import type { AuditReport, VaultWork } from '#src/features/drafts/vaultWork.ts'
import type { AuditFileCheck } from '#src/storage/vault/audit/checkAuditFile.ts'
import { entryAtHead } from '#src/storage/vault/audit/entryAtHead.ts'
import { shortHead } from '#src/storage/vault/audit/nextEntry.ts'

/** How a file stands to the record of the open vault: a state of it, of its key but never a state of it, or of another key. */
export type Kinship =
  | { kind: 'same'; n: number }
  | { kind: 'strayed' }
  | { kind: 'other' }
  | { kind: 'notKnown' }

type Holds = Extract<AuditFileCheck, { kind: 'holds' }>

/** What the check of an exported record found. */
export type FileCheck =
  | Exclude<AuditFileCheck, Holds>
  | (Omit<Holds, 'publicKey' | 'head'> & { head: string; kinship: Kinship })

const largest = 100_000_000

/** Checks a file that is said to be an exported record, and compares it with the record of the open vault. Never rejects. */
export async function checkFile(
  file: Pick<File, 'size' | 'text'>,
  { checkRecord }: Pick<VaultWork, 'checkRecord'>,
  own?: AuditReport,
): Promise<FileCheck> {
  if (file.size > largest) return refused('This file is larger than any that can be checked here.')
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return refused('This file could not be read from where it is kept.')
  const found = await checkRecord(text).catch(() => refused('The file could not be checked. Try again.'))
  if (found.kind !== 'holds') return found
  const { publicKey, head, ...told } = found
  return { ...told, head: shortHead(head), kinship: kinshipOf({ publicKey, head }, own) }
}

const refused = (message: string) => ({ kind: 'refused', message }) as const

function kinshipOf(
  { publicKey, head }: Pick<Holds, 'publicKey' | 'head'>,
  own: AuditReport | undefined,
): Kinship {
  if (!own || head.n === 0) return { kind: 'notKnown' }
  if (publicKey !== own.publicKey) return { kind: 'other' }
  const n = entryAtHead(own.entries, own.head, shortHead(head))?.n
  return n === head.n ? { kind: 'same', n } : { kind: 'strayed' }
}
