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

async function entriesWriting(
  vault: OpenVault,
  facts: readonly AuditFacts[],
): Promise<{ writing: Writing; head: AuditHead }> {
  const before = await auditHead(vault)
  const { id } = vault.record
  let head = before
  const puts: Writing['puts'][number][] = []
  for (const each of facts) {
    const next = await nextEntry(head, each, vault.signer)
    head = next.head
    const { n } = next.entry
    const envelope = await sealJson(vault, { store: 'audit', id: String(n), seq: n }, next.entry)
    puts.push({ in: 'audit', record: { ...envelope, vault: id, n } })
  }
  const mark = await sealJson(vault, { store: 'marks', id: 'head', seq: head.n }, head)
  puts.push({ in: 'marks', record: { ...mark, vault: id, name: 'head', seq: head.n } })
  const seq = before.n === 0 ? undefined : before.n
  return { writing: { expects: [{ in: 'marks', vault: id, name: 'head', seq }], puts }, head }
}

/** Writes one entry; gives the 12 characters of the record’s head with it. */
export function log(vault: OpenVault, facts: AuditFacts): Promise<string> {
  return attempt(vault, async () => {
    const { writing, head } = await entriesWriting(vault, [facts])
    const written = () => {
      vault.known.head = head
    }
    return { result: shortHead(head), writing, written }
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
