import type { AuditEntry } from '#src/storage/vault/audit/auditEntry.ts'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { auditRecord, manyFacts, type SignedRecord } from '#tests/support/auditRecord.ts'
import { count, milliseconds, quickestOfThree } from '../figures.ts'
import { longRow, type Row, row } from '../row.ts'

/** The audit record, changed by somebody who has the keys of nobody. */
export const auditRows: readonly Row[] = [
  row(31, 'Audit record: entries dropped, swapped, edited, doubled, cut off', mutations),
  longRow(31, 'Audit record of 10,000 entries', manyEntries),
]

type Mutate = (entries: readonly AuditEntry[], at: number) => AuditEntry[]

const turned = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1)

const edits: ((entry: AuditEntry) => AuditEntry)[] = [
  (entry) => ({ ...entry, at: entry.at.replace('2026', '2025') }),
  (entry) => ({ ...entry, action: entry.action === 'view' ? 'print' : 'view' }),
  (entry) => ({ ...entry, case: `${entry.case}x` }),
  (entry) => ({ ...entry, seq: (entry.seq ?? 0) + 1 }),
  (entry) => ({ ...entry, detail: 'another reason' }),
  (entry) => ({ ...entry, n: entry.n + 1 }),
  (entry) => ({ ...entry, actor: turned(entry.actor) }),
  (entry) => ({ ...entry, prev: turned(entry.prev) }),
  (entry) => ({ ...entry, sig: turned(entry.sig) }),
]

const ways: Record<string, Mutate> = {
  dropped: (entries, at) => entries.toSpliced(at, 1),
  swapped: (entries, at) => {
    const next = (at + 1) % entries.length
    const [one, other] = [entries[at], entries[next]]
    return one && other ? entries.with(at, other).with(next, one) : []
  },
  edited: (entries, at) => {
    const entry = entries[at]
    const edit = edits[Math.floor(Math.random() * edits.length)]
    return entry && edit ? entries.with(at, edit(entry)) : []
  },
  doubled: (entries, at) => entries.toSpliced(at, 0, ...entries.slice(at, at + 1)),
  'cut off': (entries, at) => entries.slice(0, at),
}

const mutated = 1_000
const entriesTried = 24

async function mutations() {
  const record = await auditRecord(manyFacts(entriesTried))
  const foreign = await auditRecord(manyFacts(entriesTried))
  const faults: string[] = []
  const names = Object.keys(ways)
  for (let turn = 0; turn < mutated; turn += 1) {
    const name = names[turn % names.length] ?? ''
    const at = Math.floor(Math.random() * entriesTried)
    if (await holds(record, ways[name]?.(record.entries, at) ?? []))
      faults.push(`entry ${at + 1} ${name} was not seen`)
  }
  if (!(await holds(record, record.entries))) faults.push('the record as it was made does not hold')
  if (await holds(record, foreign.entries)) faults.push('a whole record of another key was taken for it')
  return {
    tried: `${count(mutated)} changes of a record of ${entriesTried} entries, ${names.join(', ')}, in Node; a record cut off is seen by its head`,
    figure: `${count(mutated - faults.length)} of ${count(mutated)} seen`,
    faults,
  }
}

async function holds({ signer, head }: SignedRecord, entries: readonly AuditEntry[]): Promise<boolean> {
  return (await verifyChain(entries, signer.publicKey, head)).ok
}

const many = 10_000
const most = 2_000

async function manyEntries() {
  const { signer, entries, head } = await auditRecord(manyFacts(many))
  const { result: check, taken } = await quickestOfThree(() => verifyChain(entries, signer.publicKey, head))
  return {
    tried: `a record of ${count(entries.length)} signed entries, checked whole, in Node; below ${milliseconds(most)}`,
    figure: milliseconds(taken),
    faults: check.ok ? [] : [check.why],
    slow: taken > most ? [`it took ${milliseconds(taken)}`] : [],
  }
}
