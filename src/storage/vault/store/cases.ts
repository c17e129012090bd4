import type { History } from '#src/storage/history.ts'
import type { DraftRecord } from '#src/storage/records.ts'
import { newWrappedKey, unwrapKey } from '../keys/caseKey.ts'
import { type Envelope, open, type RecordPlace, RecordTampered, seal } from '../keys/envelope.ts'
import { wrapForForce } from '../recovery/wrapForForce.ts'
import type { KnownCase, OpenVault } from './openVault.ts'
import { type CaseKeyRecord, type CaseRecord, schemaOfRecords, type VersionRecord } from './records.ts'
import { readVersion, writeVersion } from './versionText.ts'
import type { Expectation, Writing } from './writing.ts'

/** After so many versions under one key, a case gets a new one: far below the bound of AES-GCM with random nonces. */
export const versionsPerKey = 2 ** 20

/** A case as it stands on the disk: its head, and its newest version opened. */
export type StoredCase = { head: CaseRecord; known: KnownCase }

/** The head of a case and its newest version; undefined where the case is not there. Throws RecordTampered. */
export async function readCase(vault: OpenVault, key: string): Promise<StoredCase | undefined> {
  const { database, record, known } = vault
  const seen = known.cases.get(key)
  const found = await database.read(async (tx) => {
    const head = await tx.objectStore('cases').get([record.id, key])
    if (!head || head.seq === seen?.seq) return { head }
    return { head, version: await tx.objectStore('versions').get([record.id, key, head.seq]) }
  })
  if (!found.head) return undefined
  if (seen && seen.seq === found.head.seq) return { head: found.head, known: seen }
  if (!found.version) throw new RecordTampered()
  const opened = await openVersion(vault, found.head, found.version)
  const now = { ...opened, seq: found.head.seq, shard: found.head.shard }
  remember(vault, key, now)
  return { head: found.head, known: now }
}

const mostRemembered = 4

/** A person works on few cases at a time; the others are read again when they are opened. */
function remember({ known }: OpenVault, key: string, opened: KnownCase): void {
  known.cases.delete(key)
  known.cases.set(key, opened)
  const [oldest] = known.cases.keys()
  if (oldest !== undefined && known.cases.size > mostRemembered) known.cases.delete(oldest)
}

/** One earlier version of a case; undefined where it is no longer kept. */
export async function readEarlier(
  vault: OpenVault,
  head: CaseRecord,
  seq: number,
): Promise<{ history: History; text: string } | undefined> {
  const { database, record } = vault
  const stored = await database.read((tx) => tx.objectStore('versions').get([record.id, head.key, seq]))
  return stored && (await openVersion(vault, head, stored))
}

/** What one stored version holds. Throws RecordTampered where it was changed or stands in the wrong place. */
export async function openVersion(
  vault: OpenVault,
  head: CaseRecord,
  stored: VersionRecord,
): Promise<{ history: History; text: string }> {
  const key = await keyOfCase(vault, head, stored)
  return readVersion(await open(key, placeOf(vault, head.key, stored.seq, stored.kid), stored))
}

/** The key of a case under which something of it was sealed. Throws RecordTampered where the case has no such key. */
export const keyOfCase = (
  vault: OpenVault,
  head: CaseRecord,
  sealed: Pick<Envelope, 'kid'>,
): Promise<CryptoKey> => caseKey(vault, head, epochIn(sealed))

/** The newest key of a case, and its id. */
export async function newestCaseKey(
  vault: OpenVault,
  head: CaseRecord,
): Promise<{ key: CryptoKey; kid: string }> {
  const epoch = Math.max(...head.keys.map((each) => each.epoch))
  return { key: await caseKey(vault, head, epoch), kid: caseKid(epoch) }
}

const caseKid = (epoch: number) => `case-${epoch}`

function epochIn({ kid }: Pick<Envelope, 'kid'>): number {
  const epoch = Number(kid.slice('case-'.length))
  if (kid !== caseKid(epoch)) throw new RecordTampered()
  return epoch
}

const placeOf = ({ record }: OpenVault, key: string, seq: number, kid: string): RecordPlace => ({
  vault: record.id,
  store: 'versions',
  id: key,
  seq,
  kid,
  schema: schemaOfRecords,
})

/** Where the wrapped key of a case stands. */
export const caseKeyPlace = ({ record }: OpenVault, id: string, epoch: number) => ({
  vault: record.id,
  use: 'case',
  id,
  epoch,
})

async function caseKey(vault: OpenVault, head: CaseRecord, epoch: number): Promise<CryptoKey> {
  const name = `${head.key} ${epoch}`
  const seen = vault.caseKeys.get(name)
  if (seen) return seen
  const kept = head.keys.find((each) => each.epoch === epoch)
  if (!kept) throw new RecordTampered()
  const key = await unwrapKey(vault.vaultKey, caseKeyPlace(vault, head.key, epoch), kept.wrapped)
  vault.caseKeys.set(name, key)
  return key
}

/** Lets go of the keys of a case that were used here; they are unwrapped again when they are needed. */
export function forgetKeysOf({ caseKeys }: OpenVault, key: string): void {
  for (const name of caseKeys.keys()) if (name.startsWith(`${key} `)) caseKeys.delete(name)
}

/** A new key for a case, wrapped by the newest vault key and for the force where its profile names a recovery key. */
export async function newCaseKey(vault: OpenVault, key: string, epoch: number): Promise<CaseKeyRecord> {
  const { forceKey, record, vaultKey } = vault
  const alsoTo =
    forceKey === undefined ? undefined : (raw: Uint8Array<ArrayBuffer>) => wrapForForce(raw, forceKey)
  const made = await newWrappedKey(vaultKey, caseKeyPlace(vault, key, epoch), alsoTo)
  vault.caseKeys.set(`${key} ${epoch}`, made.key)
  const { wrapped, forRecovery } = made
  return { epoch, by: record.epoch, wrapped, ...(forRecovery && { forForce: forRecovery }) }
}

/** The head of a case with a key for this version: the newest one, or a new one after very many versions. */
export async function withKeyFor(vault: OpenVault, head: CaseRecord, seq: number): Promise<CaseRecord> {
  const newest = Math.max(-1, ...head.keys.map(({ epoch }) => epoch))
  if (newest >= 0 && seq % versionsPerKey !== 0) return head
  return { ...head, keys: [...head.keys, await newCaseKey(vault, head.key, newest + 1)] }
}

/** A version sealed under the newest key of its case. */
export async function sealVersion(
  vault: OpenVault,
  head: CaseRecord,
  seq: number,
  { history, text }: { history: History; text: string },
): Promise<VersionRecord> {
  const { key, kid } = await newestCaseKey(vault, head)
  const envelope = await seal(key, placeOf(vault, head.key, seq, kid), writeVersion(history, text))
  return { ...envelope, vault: vault.record.id, key: head.key, seq }
}

/** What writes a new version of a case over the one that was read; `before` is undefined for a new case. */
export async function caseWriting(
  vault: OpenVault,
  head: CaseRecord,
  before: number | undefined,
  next: { history: History; text: string; dropped: readonly number[] },
): Promise<{ writing: Writing; written: () => void }> {
  const keyed = await withKeyFor(vault, head, head.seq)
  const version = await sealVersion(vault, keyed, head.seq, next)
  const expects: Expectation = { in: 'cases', vault: head.vault, key: head.key, seq: before }
  const { history, text } = next
  return {
    writing: {
      expects: [expects],
      puts: [
        { in: 'cases', record: keyed },
        { in: 'versions', record: version },
      ],
      drops: next.dropped.map((seq) => ({ vault: head.vault, key: head.key, seq })),
    },
    written: () => {
      remember(vault, head.key, { seq: head.seq, shard: head.shard, history, text })
    },
  }
}

/** The record that the rules of draft records read, under the id of the case. */
export const asDraftRecord = (id: string, { seq, text }: KnownCase): DraftRecord => ({ id, seq, text })
