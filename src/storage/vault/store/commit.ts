import { toHex } from '../keys/hex.ts'
import { counted } from './counted.ts'
import type { Database, Write } from './database.ts'
import type { CaseRecord } from './records.ts'
import { applyWriting, type Expectation, type Writing } from './writing.ts'

/** `changed`: something is no longer as it was read; `locked`: the keys of the vault were replaced. Nothing is written then. */
export type Committed = 'written' | 'changed' | 'locked'

/**
 * Makes the change in one strict transaction, and then in the second copy where the database has one. Rejects with a fault of
 * faults.ts, and nothing is written.
 */
export async function commit(database: Database, writing: Writing): Promise<Committed> {
  const made = await database.write(async (tx) => {
    for (const expected of writing.expects) {
      const against = differing(await storedAt(tx, expected), expected)
      if (against) return against
    }
    await applyWriting(tx, writing)
    return await counted(tx, writing)
  })
  if (typeof made === 'string') return made
  await database.second?.follow(made, (tx) => applyWriting(tx, writing))
  return 'written'
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
