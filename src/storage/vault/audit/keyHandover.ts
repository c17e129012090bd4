import { actorOf } from '../keys/signing.ts'
import type { AuditEntry, AuditFacts, AuditLink } from './auditEntry.ts'
import { isCovered } from './recordAbout.ts'

/** Who signed an entry: the public key in hex, and its name in the record. */
export type SignedBy = { publicKey: string; actor: string }

const handover = /, signed until here with the key ([0-9a-f]{64})$/

/** The facts of an entry by which the record of one vault goes on in another: it names the key that signed until then. */
export const handedOver = (facts: AuditFacts, before: string): AuditFacts => ({
  ...facts,
  detail: `${facts.detail ?? ''}, signed until here with the key ${before}`,
})

/**
 * Who must have signed each entry of a record that ends with `publicKey`: where it was taken over from another vault, the entry
 * that says so names the key of all before it, and is itself signed with the newer one.
 */
export async function signersOf(entries: readonly AuditLink[], publicKey: string): Promise<SignedBy[]> {
  let signer = await signedBy(publicKey)
  const signers: SignedBy[] = []
  for (const entry of entries.toReversed()) {
    signers.push(signer)
    const before = isCovered(entry) ? undefined : keyBefore(entry)
    if (before !== undefined) signer = await signedBy(before)
  }
  return signers.toReversed()
}

/** The keys with which a record was signed before it was taken over from another vault by one of these deeds. */
export function formerKeys(
  entries: readonly AuditEntry[],
  deeds: readonly ('restored' | 'recovered')[],
): string[] {
  return entries.flatMap((entry) => {
    const key = deeds.some((deed) => deed === entry.action) ? keyBefore(entry) : undefined
    return key === undefined ? [] : [key]
  })
}

const signedBy = async (publicKey: string): Promise<SignedBy> => ({
  publicKey,
  actor: await actorOf(publicKey),
})

function keyBefore({ action, detail = '' }: AuditEntry): string | undefined {
  return action === 'restored' || action === 'recovered' ? handover.exec(detail)?.[1] : undefined
}
