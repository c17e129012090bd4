import { keyPaths, recordStores, type Write } from './database.ts'
import type {
  AuditRecord,
  CaseRecord,
  Drop,
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

/** Several changes as one. */
export const together = (...writings: readonly Writing[]): Writing => ({
  expects: writings.flatMap(({ expects }) => expects),
  puts: writings.flatMap(({ puts }) => puts),
  drops: writings.flatMap(({ drops = [] }) => drops),
})

/** Does in an open transaction what a change takes away and writes, in this order, without asking what is there. */
export async function applyWriting(tx: Write, { drops = [], puts }: Omit<Writing, 'expects'>): Promise<void> {
  for (const drop of drops) await dropped(tx, drop)
  for (const put of puts) await putIn(tx, put)
}

/** The key under which something is written. */
export function keyOfPut({ in: store, record }: Put): IDBValidKey {
  const path: string | string[] = keyPaths[store]
  return Array.isArray(path) ? path.map((part) => Reflect.get(record, part)) : Reflect.get(record, path)
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

/** Takes something away in an open transaction. */
export async function dropped(tx: Write, drop: Drop): Promise<void> {
  const { vault } = drop
  if ('seq' in drop) return tx.objectStore('versions').delete([vault, drop.key, drop.seq])
  if ('file' in drop) return tx.objectStore('files').delete(within([vault, drop.key, drop.file]))
  if ('key' in drop) {
    await tx.objectStore('versions').delete(within([vault, drop.key]))
    await tx.objectStore('files').delete(within([vault, drop.key]))
    return tx.objectStore('cases').delete([vault, drop.key])
  }
  await tx.objectStore('vaults').delete(vault)
  for (const store of recordStores) {
    if (store !== 'vaults') await tx.objectStore(store).delete(within([vault]))
  }
}

/** Every key that begins with these parts: an array sorts after every number and text. */
export const within = (parts: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...parts], [...parts, []])
