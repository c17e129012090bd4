import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { type AuditHead, type AuditLink, auditActions } from './auditEntry.ts'

/** What an exported record holds: all that is needed to check it away from its vault. */
export type AuditFile = { publicKey: string; entries: readonly AuditLink[]; head: AuditHead }

export type AuditFileRead = ({ ok: true } & AuditFile) | { ok: false; message: string }

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))
/** Any words that can be signed: half a character has no place in UTF-8. */
const words = z.string().check(z.refine((text) => !/\p{Surrogate}/u.test(text)))
const count = z.number().check(z.int(), z.minimum(0))

const auditEntry = z.strictObject({
  v: z.literal(1),
  n: count,
  at: z.iso.datetime(),
  action: z.enum(auditActions),
  case: z.exactOptional(words),
  seq: z.exactOptional(count),
  state: z.exactOptional(hex(64)),
  detail: z.exactOptional(words),
  actor: hex(32),
  prev: hex(64),
  sig: hex(128),
})

const coveredEntry = z.strictObject({ n: count, prev: hex(64), hash: hex(64) })

const around = {
  format: z.literal('spo-audit'),
  publicKey: hex(64),
  /** The whole hash, or its first 12 characters. */
  head: z.strictObject({ n: count, hash: z.union([hex(64), hex(12)]) }),
}

/** The second form is that of a record of which a part is shown. */
const auditFile = z.discriminatedUnion('version', [
  z.strictObject({ ...around, version: z.literal(1), entries: z.array(auditEntry) }),
  z.strictObject({ ...around, version: z.literal(2), entries: z.array(z.union([auditEntry, coveredEntry])) }),
])

const anyVersion = z.object({ format: z.literal('spo-audit'), version: z.number() })

/** In characters: some 200,000 entries. */
const longest = 100_000_000

/** What an exported record holds, or why the text is none. Whether its entries belong together is for verifyChain to say. */
export function readAuditFile(text: string): AuditFileRead {
  if (text.length > longest) return refused('This file is larger than any that can be checked here.')
  const json = jsonOf(text)
  const read = auditFile.safeParse(json)
  if (!read.success) return refused(whyNot(json, read.error.issues[0]?.path ?? []))
  const { publicKey, entries, head } = read.data
  return { ok: true, publicKey, entries, head }
}

function refused(message: string): AuditFileRead {
  return { ok: false, message }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function whyNot(json: unknown, [part, place]: readonly PropertyKey[]): string {
  const known = anyVersion.safeParse(json)
  if (!known.success) return 'This file is not an audit record that this app exported, or it is damaged.'
  if (known.data.version !== 1 && known.data.version !== 2)
    return 'This audit record is of another version of this app.'
  return part === 'entries' && typeof place === 'number'
    ? `Entry ${place + 1} of this file is damaged or was changed: it does not read as an entry.`
    : 'This audit record is damaged or was changed: what stands around its entries does not read.'
}
