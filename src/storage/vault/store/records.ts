import type { Instant } from '#src/storage/draftStore.ts'
import type { WrappedKey } from '../keys/caseKey.ts'
import type { Envelope } from '../keys/envelope.ts'
import type { Slot } from '../keys/slots.ts'

/** What holds the records of vaults; each key begins with the id of its vault. */
export type RecordStore = 'vaults' | 'cases' | 'versions' | 'index' | 'audit' | 'marks' | 'files'

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
/** `head`: the end of the audit record; `settings`: what the person has set; else a document of the shelf. */
export type MarkRecord = Envelope & { vault: string; name: 'head' | 'settings' | ShelfName; seq: number }

/** What a document of the shelf is: the person’s own card and its secret, a contact, a share, or a record that came with a case. */
export const shelfKinds = ['card', 'contact', 'share', 'record'] as const
export type ShelfKind = (typeof shelfKinds)[number]
/** Its kind, and 128 random bits in hex. */
export type ShelfName = `${ShelfKind}:${string}`

/** The schema of the case file under which records are written. */
export const schemaOfRecords = 1

/** `database`: where the count of writings stands, and what it is a count of. */
export type CountRecord = {
  id: 'database'
  /** 128 random bits in hex, made when a database begins to count: a copy of it has the same, another database not. */
  begun: string
  /** How many writings there were. */
  n: number
  /** When this database was put back from its second copy the last time. */
  putBackAt?: Instant
}

/** What is taken away: a version of a case, a file of it, a case with all its versions and files, or all of a vault. */
export type Drop =
  | { vault: string; key: string; seq: number }
  | { vault: string; key: string; file: string }
  | { vault: string; key: string }
  | { vault: string }

/** What the nth writing touched, by which a second copy that missed it can follow. */
export type TouchedRecord = {
  n: number
  drops: readonly Drop[]
  puts: readonly (readonly [store: RecordStore, key: IDBValidKey])[]
}
