import { canonicalJson } from '../keys/canonicalJson.ts'
import { sha256Hex } from '../keys/sha256.ts'
import type { Signer } from '../keys/signing.ts'
import type { AuditEntry, AuditFacts, AuditHead } from './auditEntry.ts'

/** The head of a record without entries. */
export const firstHead: AuditHead = { n: 0, hash: '0'.repeat(64) }

/** SHA-256, in hex, of the whole signed entry: what the next one carries as `prev`. */
export function hashOf(entry: AuditEntry): Promise<string> {
  return sha256Hex(canonicalJson(entry))
}

/** What of a head stands on paper: the first 12 characters of its hash. */
export function shortHead({ hash }: Pick<AuditHead, 'hash'>): string {
  return hash.slice(0, 12)
}

/** The signed entry that follows the head given, and the head with it. Nothing is stored here. */
export async function nextEntry(
  head: AuditHead,
  facts: AuditFacts,
  signer: Pick<Signer, 'actor' | 'sign'>,
): Promise<{ entry: AuditEntry; head: AuditHead }> {
  const unsigned = { ...facts, v: 1, n: head.n + 1, actor: signer.actor, prev: head.hash } as const
  const entry = { ...unsigned, sig: await signer.sign(signedText(unsigned)) }
  return { entry, head: { n: entry.n, hash: await hashOf(entry) } }
}

/** The text under the signature of an entry: all of it but the signature itself. */
export function signedText(entry: Omit<AuditEntry, 'sig'> & { sig?: string }): string {
  const { sig: _, ...rest } = entry
  return canonicalJson(rest)
}
