import { StorageFull } from '#src/storage/faults.ts'
import type { AuditEntry, AuditFacts, AuditHead } from '../audit/auditEntry.ts'
import { firstHead, nextEntry, shortHead } from '../audit/nextEntry.ts'
import { attempt, type Plan } from './attempt.ts'
import type { OpenVault } from './openVault.ts'
import { openJson, sealJson } from './sealed.ts'
import { together, type Writing, within } from './writing.ts'

/** The end of the vault’s record. */
export async function auditHead(vault: OpenVault): Promise<AuditHead> {
  const { database, record, known } = vault
  if (known.head) return known.head
  const mark = await database.read((tx) => tx.objectStore('marks').get([record.id, 'head']))
  known.head = mark
    ? await openJson<AuditHead>(vault, { store: 'marks', id: 'head', seq: mark.seq }, mark)
    : firstHead
  return known.head
}

/** A change together with its entries in the record, as one writing. */
export async function withEntries<T>(
  vault: OpenVault,
  plan: Plan<T> & { writing: Writing },
  facts: readonly AuditFacts[],
): Promise<Required<Plan<T>>> {
  const { writing, head } = await entriesWriting(vault, facts)
  const written = () => {
    vault.known.head = head
    plan.written?.()
  }
  return { result: plan.result, writing: together(plan.writing, writing), written }
}

type Entries = { writing: Writing; head: AuditHead; made: AuditEntry[] }

async function entriesWriting(vault: OpenVault, facts: readonly AuditFacts[]): Promise<Entries> {
  const before = await auditHead(vault)
  const { id } = vault.record
  let head = before
  const made: AuditEntry[] = []
  const puts: Writing['puts'][number][] = []
  for (const each of facts) {
    const next = await nextEntry(head, each, vault.signer)
    head = next.head
    made.push(next.entry)
    const { n } = next.entry
    const envelope = await sealJson(vault, { store: 'audit', id: String(n), seq: n }, next.entry)
    puts.push({ in: 'audit', record: { ...envelope, vault: id, n } })
  }
  const mark = await sealJson(vault, { store: 'marks', id: 'head', seq: head.n }, head)
  puts.push({ in: 'marks', record: { ...mark, vault: id, name: 'head', seq: head.n } })
  const seq = before.n === 0 ? undefined : before.n
  return { writing: { expects: [{ in: 'marks', vault: id, name: 'head', seq }], puts }, head, made }
}

/** Writes one entry; gives the 12 characters of the record’s head with it. */
export function log(vault: OpenVault, facts: AuditFacts): Promise<string> {
  return logWith(vault, facts, async (head) => shortHead(head))
}

/**
 * Writes one entry, and gives what is made with the head that it makes, such as what carries that head. What `make` throws comes
 * out, and nothing is written; it may be asked again where another tab wrote meanwhile.
 */
export function logWith<T>(
  vault: OpenVault,
  facts: AuditFacts,
  make: (head: AuditHead, entries: readonly AuditEntry[]) => Promise<T>,
): Promise<T> {
  return attempt(vault, async () => {
    const { writing, head, made } = await entriesWriting(vault, [facts])
    const written = () => {
      vault.known.head = head
    }
    return { result: await make(head, made), writing, written }
  })
}

/**
 * For an entry that cannot be written because the disk is full, where the person must still get at what is there to export or
 * delete it. Throws any other fault.
 */
export function unlessFull(fault: unknown): void {
  if (!(fault instanceof StorageFull)) throw fault
}

/** Every entry of the record, oldest first. Throws RecordTampered where one cannot be opened. */
export async function entries(vault: OpenVault): Promise<AuditEntry[]> {
  const { database, record } = vault
  const stored = await database.read((tx) => tx.objectStore('audit').getAll(within([record.id])))
  return await Promise.all(
    stored.map((each) =>
      openJson<AuditEntry>(vault, { store: 'audit', id: String(each.n), seq: each.n }, each),
    ),
  )
}
