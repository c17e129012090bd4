import { isSigned } from '../keys/signing.ts'
import type { AuditHead, AuditLink } from './auditEntry.ts'
import { type SignedBy, signersOf } from './keyHandover.ts'
import { firstHead, hashOf, signedText } from './nextEntry.ts'
import { isCovered } from './recordAbout.ts'

/** Whether a record holds; otherwise the number of the first entry that does not fit, and why, in a sentence. */
export type ChainCheck = { ok: true; head: AuditHead } | { ok: false; n: number; why: string }

/** How many entries are worked out at the same time. */
const atOnce = 200

/**
 * Checks every entry of a whole record: its signature, its number, and that it follows from the entry before it. Of one that is
 * covered only its place can be checked, and that what follows was signed after it. Only with `head`, its hash whole or its beginning, is it known that the record ends where it should: a record that was cut
 * short holds in itself.
 */
export async function verifyChain(
  entries: readonly AuditLink[],
  publicKey: string,
  head?: AuditHead,
): Promise<ChainCheck> {
  const signers = await signersOf(entries, publicKey)
  let end = firstHead
  for (let from = 0; from < entries.length; from += atOnce) {
    const part = entries.slice(from, from + atOnce)
    const links = await Promise.all(part.map((entry, place) => readLink(entry, signers[from + place])))
    for (const link of links) {
      const fault = faultOf(link, end, entries)
      if (fault) return fault
      end = { n: link.entry.n, hash: link.hash }
    }
  }
  return againstHead(end, head)
}

type Link = { entry: AuditLink; signer: SignedBy | undefined; signed: boolean; hash: string }
type Fault = Extract<ChainCheck, { ok: false }>

async function readLink(entry: AuditLink, signer: SignedBy | undefined): Promise<Link> {
  if (isCovered(entry)) return { entry, signer, signed: true, hash: entry.hash }
  const signed = isSigned(signer?.publicKey ?? '', signedText(entry), entry.sig)
  return { entry, signer, signed: await signed, hash: await hashOf(entry) }
}

/** What is wrong with the entry that stands after `end`; the signature comes first, since nothing else is sure without it. */
function faultOf(
  { entry, signer, signed }: Link,
  end: AuditHead,
  all: readonly AuditLink[],
): Fault | undefined {
  const place = end.n + 1
  if (!isCovered(entry) && entry.actor !== signer?.actor)
    return fault(place, 'was signed by another key, or was changed')
  if (!signed) return fault(place, 'was changed: its signature does not fit what it says')
  if (entry.n < place) return fault(entry.n, 'stands twice')
  if (entry.n > place) {
    return all.some(({ n }) => n === place)
      ? fault(entry.n, 'is in the wrong place')
      : fault(place, 'is missing')
  }
  if (entry.prev !== end.hash) return fault(place, 'does not follow from the entry before it')
  return undefined
}

function againstHead(end: AuditHead, head: AuditHead | undefined): ChainCheck {
  if (!head || (head.n === end.n && end.hash.startsWith(head.hash))) return { ok: true, head: end }
  if (end.n < head.n) {
    const why = `The record was cut short: it has ${end.n} of ${head.n} entries.`
    return { ok: false, n: end.n + 1, why }
  }
  return end.n > head.n
    ? fault(head.n + 1, 'was added after the end of the record')
    : fault(end.n, 'is not the one with which the record ends')
}

function fault(n: number, what: string): Fault {
  return { ok: false, n, why: `Entry ${n} ${what}.` }
}
