import type { Container } from '#src/storage/handOver/container.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'
import type { AuditEntry, AuditFacts } from '../audit/auditEntry.ts'
import { entryAtHead } from '../audit/entryAtHead.ts'
import { auditHead, entries } from '../store/auditLog.ts'
import type { OpenVault } from '../store/openVault.ts'

/** What of a file stands outside what it holds. */
export type Frame = Omit<Container, 'payload' | 'signature' | 'head'>

/** A key as the record names it: names of people stand nowhere in it. */
const short = (key: string): string => key.slice(0, 16)

/** The entry of a file that is made: what for, its id, and the keys of whom it is for. */
export function handedOverFacts({ id, purpose, to, created }: Frame, payload: Payload): AuditFacts {
  const detail = `${purpose}, file ${id}, to ${to.map(({ key }) => short(key)).join(' ')}`
  const about = caseOf(payload)
  return { at: created, action: 'handedOver', detail, ...(about !== undefined && { case: about }) }
}

/** The entry of a file that was opened: what for, its id, the head that it told, and the key of who made it. */
export function receivedFacts(
  { id, purpose, from, head }: Omit<Container, 'payload' | 'signature'>,
  at: string,
): AuditFacts {
  return { at, action: 'received', detail: `${purpose}, file ${id}, head ${head}, from ${short(from.key)}` }
}

function caseOf(payload: Payload): string | undefined {
  if ('draft' in payload) return payload.draft.case.id
  return 'case' in payload ? payload.case : undefined
}

const received = /, file ([0-9a-f]{32}), head ([0-9a-f]{12}), from /

/** A file that was opened here and the head that it told, out of the record; undefined where it never was. */
export async function headOfReceived(
  vault: OpenVault,
  id: string,
): Promise<{ id: string; head: string } | undefined> {
  for (const { action, detail = '' } of await entries(vault)) {
    const [, file, head] = (action === 'received' && received.exec(detail)) || []
    if (file === id && head !== undefined) return { id, head }
  }
  return undefined
}

/** Whether a head is that of the entry by which a file was made here. */
export async function isOurHead(
  vault: OpenVault,
  { id, head }: { id: string; head: string },
): Promise<boolean> {
  const entry = entryAtHead(await entries(vault), (await auditHead(vault)).hash, head)
  return entry !== undefined && isOfFile(entry, id)
}

const isOfFile = ({ action, detail = '' }: AuditEntry, id: string): boolean =>
  action === 'handedOver' && detail.includes(`, file ${id}, `)
