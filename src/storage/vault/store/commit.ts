import { toHex } from '../keys/hex.ts'
import type { Database, Write } from './database.ts'
import type {
  AuditRecord,
  CaseRecord,
  FileRecord,
  MarkRecord,
  ShardRecord,
  VaultRecord,
  VersionRecord,
} from './records.ts'

/**
 * One change of the disk, worked out before its transaction: what must still be as it was read (a number that is not there is
 * undefined), what is written, and what is deleted.
 */
export type Writing = {
  expects: readonly Expectation[]
  puts: readonly Put[]
  drops?: readonly Drop[]
}

export type Expectation =
  | { in: 'vaults'; id: string; seq: number | undefined }
  /** The keys of the vault are still the same. */
  | { in: 'vaults'; id: string; epoch: number }
  | { in: 'cases'; vault: string; key: string; seq: number | undefined }
  /** The case is there and its keys are still the same. */
  | { in: 'cases'; vault: string; key: string; keys: string }
  | { in: 'index'; vault: string; shard: number; seq: number | undefined }
  | { in: 'marks'; vault: string; name: string; seq: number | undefined }

export type Put =
  | { in: 'vaults'; record: VaultRecord }
  | { in: 'cases'; record: CaseRecord }
  | { in: 'versions'; record: VersionRecord }
  | { in: 'index'; record: ShardRecord }
  | { in: 'audit'; record: AuditRecord }
  | { in: 'marks'; record: MarkRecord }
  | { in: 'files'; record: FileRecord }

/** A version of a case, a file of it, a case with all its versions and files, or all of a vault. */
export type Drop =
  | { vault: string; key: string; seq: number }
  | { vault: string; key: string; file: string }
  | { vault: string; key: string }
  | { vault: string }

/** Several changes as one. */
export const together = (...writings: readonly Writing[]): Writing => ({
  expects: writings.flatMap(({ expects }) => expects),
  puts: writings.flatMap(({ puts }) => puts),
  drops: writings.flatMap(({ drops = [] }) => drops),
})

/** `changed`: something is no longer as it was read; `locked`: the keys of the vault were replaced. Nothing is written then. */
export type Committed = 'written' | 'changed' | 'locked'

/** Makes the change in one strict transaction. Rejects with a fault of faults.ts, and nothing is written. */
export function commit(database: Database, writing: Writing): Promise<Committed> {
  return database.write(async (tx) => {
    for (const expected of writing.expects) {
      const against = differing(await storedAt(tx, expected), expected)
      if (against) return against
    }
    for (const drop of writing.drops ?? []) await dropped(tx, drop)
    for (const put of writing.puts) await putIn(tx, put)
    return 'written'
  })
}

type AtPlace = { seq: number; epoch?: number } | CaseRecord | undefined

function differing(stored: AtPlace, expected: Expectation): 'changed' | 'locked' | undefined {
  if ('epoch' in expected) {
    return stored && 'epoch' in stored && stored.epoch === expected.epoch ? undefined : 'locked'
  }
  if ('keys' in expected) {
    return stored && 'keys' in stored && keysOf(stored) === expected.keys ? undefined : 'changed'
  }
  return stored?.seq === expected.seq ? undefined : 'changed'
}

/** By what the keys of a case are told from others: the epoch of each, and what wraps it. */
export const keysOf = ({ keys }: Pick<CaseRecord, 'keys'>): string =>
  keys.map(({ epoch, by, wrapped }) => `${epoch} ${by} ${toHex(wrapped.iv)}`).join(', ')

function storedAt(tx: Write, expected: Expectation): Promise<AtPlace> {
  switch (expected.in) {
    case 'vaults':
      return tx.objectStore('vaults').get(expected.id)
    case 'cases':
      return tx.objectStore('cases').get([expected.vault, expected.key])
    case 'index':
      return tx.objectStore('index').get([expected.vault, expected.shard])
    case 'marks':
      return tx.objectStore('marks').get([expected.vault, expected.name])
  }
}

function putIn(tx: Write, put: Put): Promise<unknown> {
  switch (put.in) {
    case 'vaults':
      return tx.objectStore('vaults').put(put.record)
    case 'cases':
      return tx.objectStore('cases').put(put.record)
    case 'versions':
      return tx.objectStore('versions').put(put.record)
    case 'index':
      return tx.objectStore('index').put(put.record)
    case 'audit':
      return tx.objectStore('audit').put(put.record)
    case 'marks':
      return tx.objectStore('marks').put(put.record)
    case 'files':
      return tx.objectStore('files').put(put.record)
  }
}

async function dropped(tx: Write, drop: Drop): Promise<void> {
  const { vault } = drop
  if ('seq' in drop) return tx.objectStore('versions').delete([vault, drop.key, drop.seq])
  if ('file' in drop) return tx.objectStore('files').delete(within([vault, drop.key, drop.file]))
  if ('key' in drop) {
    await tx.objectStore('versions').delete(within([vault, drop.key]))
    await tx.objectStore('files').delete(within([vault, drop.key]))
    return tx.objectStore('cases').delete([vault, drop.key])
  }
  await tx.objectStore('vaults').delete(vault)
  for (const store of ['cases', 'versions', 'index', 'audit', 'marks', 'files'] as const) {
    await tx.objectStore(store).delete(within([vault]))
  }
}

/** Every key that begins with these parts: an array sorts after every number and text. */
export const within = (parts: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...parts], [...parts, []])
