import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { type AuditEntry, type AuditHead, auditActions } from '../audit/auditEntry.ts'
import { shelfKinds } from '../store/records.ts'

const count = z.number().check(z.int(), z.minimum(0))
const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))

const version = z.strictObject({
  seq: count,
  at: z.string(),
  /** Why it is kept for good. */
  kept: z.array(z.enum(['final', 'lodged', 'served', 'shared', 'signed'])),
  /** As it is stored, to the letter. */
  text: z.string(),
})

const caseHead = z.strictObject({
  id: z.string(),
  /** Where it was deleted and is kept aside. */
  removedAt: z.exactOptional(z.string()),
  /** The versions to which undo and redo lead, by number. */
  undo: z.array(count),
  redo: z.array(count),
})

/** One version of a case in a backup. */
export type VersionContents = z.infer<typeof version>
/** One file of a case in a backup, such as an exhibit; `sha256` of its bytes, in hex. */
export type FileContents = { id: string; sha256: string; bytes: Uint8Array<ArrayBuffer> }
/** One case in a backup: its versions, oldest first, and its files in the order of their ids, where it has any. */
export type CaseContents = z.infer<typeof caseHead> & {
  versions: readonly VersionContents[]
  files?: readonly FileContents[]
}

/** A document of the shelf, its value as JSON. */
const shelfLine = z.strictObject({ kind: z.enum(shelfKinds), id: z.string(), text: z.string() })

/** All that a vault holds but its keys: what a backup carries and a restored vault is compared with. */
export type VaultContents = {
  /** The id of the vault and by what its owner knows it. */
  vault: string
  label: string
  cases: readonly CaseContents[]
  audit: { publicKey: string; entries: readonly AuditEntry[]; head: AuditHead }
  settings: Readonly<Record<string, string | number | boolean>>
  /** The person’s card with its secret, contacts, shares and records that came with cases, by kind and id. */
  shelf: readonly z.infer<typeof shelfLine>[]
  /** The last number of each case that was let go, so that one of the same id counts on. */
  numbers: readonly { id: string; seq: number }[]
}

const file = z.strictObject({ id: z.string(), length: count, sha256: hex(64) })

/**
 * What the first line of a backup says; a change of the form takes the next number. The first form had no files, the second no
 * shelf; both are still read.
 */
export const backupForm = { format: 'spo-backup', version: 3 } as const

const first = z.strictObject({
  format: z.literal(backupForm.format),
  version: z.literal([1, 2, backupForm.version]),
  madeAt: z.iso.datetime(),
  vault: z.string(),
  label: z.string(),
})

const entry = z.strictObject({
  v: z.literal(1),
  n: count,
  at: z.string(),
  action: z.enum(auditActions),
  case: z.exactOptional(z.string()),
  seq: z.exactOptional(count),
  state: z.exactOptional(hex(64)),
  detail: z.exactOptional(z.string()),
  actor: hex(32),
  prev: hex(64),
  sig: hex(128),
})

const last = z.strictObject({
  publicKey: hex(64),
  head: z.strictObject({ n: count, hash: hex(64) }),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  numbers: z.array(z.strictObject({ id: z.string(), seq: count })),
  versions: count,
  entries: count,
  /** Of each case in order: SHA-256 of its canonical JSON, in hex. Its files are in it by id, length and SHA-256. */
  sums: z.array(hex(64)),
  /** Of the shelf: SHA-256 of its canonical JSON, in hex. */
  shelf: z.exactOptional(hex(64)),
})

/**
 * What one line of a backup says. The first is `backup`, each `version` and `file` belongs to the `case` before it, each `part`,
 * in base64, to the `file` before it; `shelf` comes after every `entry`, and the last is `end`.
 */
export const backupLine = z.union([
  z.strictObject({ backup: first }),
  z.strictObject({ case: caseHead }),
  z.strictObject({ version }),
  z.strictObject({ file }),
  z.strictObject({ part: z.string() }),
  z.strictObject({ entry }),
  z.strictObject({ shelf: shelfLine }),
  z.strictObject({ end: last }),
])
export type BackupLine = z.infer<typeof backupLine>
