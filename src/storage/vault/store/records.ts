import type { Instant } from '#src/storage/draftStore.ts'
import type { WrappedKey } from '../keys/caseKey.ts'
import type { Envelope } from '../keys/envelope.ts'
import type { Slot } from '../keys/slots.ts'

/** What the index, the audit record and the signatures of a vault are kept with. */
export type KeyUse = 'index' | 'audit' | 'sign'

/** A key of the vault itself, wrapped by the vault key; a new epoch replaces it after a suspicion. */
export type VaultKeyRecord = { use: KeyUse; epoch: number; wrapped: WrappedKey }

/**
 * What stands on the disk of a vault in clear: how it is opened, and when opening failed. `seq` grows with each change.
 */
export type VaultRecord = {
  id: string
  v: 1
  seq: number
  label: string
  madeAt: Instant
  /** How often the vault key was replaced. */
  epoch: number
  /** The keys were replaced, and not all that they were used for is sealed anew yet. */
  rotating?: true
  slots: readonly Slot[]
  /** Ed25519, the raw 32 bytes in hex. */
  publicKey: string
  keys: readonly VaultKeyRecord[]
  failedAt: readonly Instant[]
}

/**
 * A case key by its epoch, wrapped by the vault key and made when that was in its epoch `by`; and wrapped for the force where
 * its profile named a recovery key.
 */
export type CaseKeyRecord = {
  epoch: number
  by: number
  wrapped: WrappedKey
  forForce?: Uint8Array<ArrayBuffer>
}

/** The head of a case: the number of its newest version, where its line in the index stands, and its keys. */
export type CaseRecord = {
  vault: string
  /** 128 random bits in hex: the id of the case itself stands nowhere in clear. */
  key: string
  seq: number
  shard: number
  keys: readonly CaseKeyRecord[]
}

export type VersionRecord = Envelope & { vault: string; key: string; seq: number }
/**
 * One piece of a file of a case that is not text, such as an exhibit. Its id is random; how many pieces there are stands in
 * each, and is sealed with it.
 */
export type FileRecord = Envelope & { vault: string; key: string; file: string; piece: number; of: number }
/** At most 500 lines of the list of applications. */
export type ShardRecord = Envelope & { vault: string; shard: number; seq: number }
export type AuditRecord = Envelope & { vault: string; n: number }
/** `head`: the end of the audit record; `settings`: what the person has set. */
export type MarkRecord = Envelope & { vault: string; name: 'head' | 'settings'; seq: number }

/** The schema of the case file under which records are written. */
export const schemaOfRecords = 1
