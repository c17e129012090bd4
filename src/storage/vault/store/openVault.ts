import type { DraftSummary, Instant } from '#src/storage/draftStore.ts'
import type { TextMemory } from '#src/storage/draftText.ts'
import type { History } from '#src/storage/history.ts'
import type { AuditHead } from '../audit/auditEntry.ts'
import { RecordTampered } from '../keys/envelope.ts'
import type { Signer } from '../keys/signing.ts'
import type { Database } from './database.ts'
import type { KeyUse, VaultRecord } from './records.ts'

/** One line of the list of applications; `removedAt`: it is kept aside and can be put back. */
export type IndexLine = { key: string; summary: DraftSummary; removedAt?: Instant }

/** What one shard of the index holds. `numbers`: the last number of each case let go, by its id. */
export type Shard = { lines: readonly IndexLine[]; numbers: Readonly<Record<string, number>> }

/** The newest version of a case as it was read or written here. */
export type KnownCase = { seq: number; shard: number; history: History; text: string }

/** What this worker has read; forgotten where another tab has written meanwhile. */
export type Known = {
  shards: Map<number, { seq: number; shard: Shard }>
  cases: Map<string, KnownCase>
  head?: AuditHead
  text: TextMemory
}

/** A vault whose keys are in memory. */
export type OpenVault = {
  database: Database
  record: VaultRecord
  vaultKey: CryptoKey
  /** The keys of the index and the audit record, by their ids. */
  keys: Map<string, CryptoKey>
  /** The keys of cases that were used, by case key and epoch. */
  caseKeys: Map<string, CryptoKey>
  signer: Signer
  now: () => Instant
  known: Known
  /** The force’s recovery key, an age recipient, where its profile names one. */
  forceKey?: string
  /** Settles when the change before has settled. */
  turn: Promise<unknown>
}

/** Nothing read yet. */
export const nothingKnown = (): Known => ({ shards: new Map(), cases: new Map(), text: {} })

/** The id under which a key of the vault stands in the records that it seals. */
export const kidOf = (use: KeyUse, epoch: number): string => `${use}-${epoch}`

/** The newest key for a use, and its id. */
export function newestKey(
  { record, keys }: OpenVault,
  use: 'index' | 'audit',
): { kid: string; key: CryptoKey } {
  const epoch = Math.max(...record.keys.filter((key) => key.use === use).map((key) => key.epoch))
  const kid = kidOf(use, epoch)
  return { kid, key: keyNamed(keys, kid) }
}

/** The key of this id. Throws RecordTampered where there is none: a record names a key that the vault never had. */
export function keyNamed(keys: ReadonlyMap<string, CryptoKey>, kid: string): CryptoKey {
  const key = keys.get(kid)
  if (!key) throw new RecordTampered()
  return key
}
