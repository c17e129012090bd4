import type { Instant } from '#src/storage/draftStore.ts'
import { waitAfter } from '../keys/attempts.ts'
import { unwrapKey } from '../keys/caseKey.ts'
import { openSigner } from '../keys/signing.ts'
import { openSlot, type Slot } from '../keys/slots.ts'
import { attempt } from './attempt.ts'
import { unlessFull, withEntries } from './auditLog.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import { kidOf, nothingKnown, type OpenVault } from './openVault.ts'
import type { VaultRecord } from './records.ts'
import type { Writing } from './writing.ts'

/** What opens a vault: what the person knows, or what their passkey gave. */
export type UnlockSecret =
  | { passphrase: string }
  | { recoveryCode: string }
  | { prf: Uint8Array<ArrayBuffer>; passkey: string }

export type Unlocked =
  | { ok: true; vault: OpenVault }
  | { ok: false; because: 'wrong'; waitSeconds: number }
  | { ok: false; because: 'missing' }

/** `forceKey` is the force’s recovery key, an age recipient. */
export type Unlocking = { id: string; secret: UnlockSecret; now: () => Instant; forceKey?: string }

/** The vaults on this computer, by label. */
export async function vaultRecords(database: Database): Promise<VaultRecord[]> {
  const records = await database.read((tx) => tx.objectStore('vaults').getAll())
  return records.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'))
}

/** Whole seconds until the next attempt to open a vault. A clock that was set back makes nobody wait longer than a minute. */
export function secondsToWait({ failedAt }: Pick<VaultRecord, 'failedAt'>, now: Instant): number {
  const last = failedAt.at(-1)
  if (last === undefined) return 0
  const wait = waitAfter(failedAt.length)
  const passed = (Date.parse(now) - Date.parse(last)) / 1000
  return passed < 0 ? wait : Math.max(0, Math.ceil(wait - passed))
}

/**
 * Opens a vault with one secret. A wrong one is remembered, told of in the record once the vault opens, and makes the next
 * attempt wait. Throws SlotBelowFloor where the way the passphrase is kept was weakened, and faults of the disk.
 */
export async function unlockVault(database: Database, asked: Unlocking): Promise<Unlocked> {
  const record = await database.read((tx) => tx.objectStore('vaults').get(asked.id))
  if (!record) return { ok: false, because: 'missing' }
  const waitSeconds = secondsToWait(record, asked.now())
  if (waitSeconds > 0) return { ok: false, because: 'wrong', waitSeconds }
  const vaultKey = await firstOpened(record, asked.secret, 'work')
  if (!vaultKey) return { ok: false, because: 'wrong', waitSeconds: await failed(database, asked) }
  const vault = await opened(database, record, vaultKey, asked)
  await told(vault).catch(unlessFull)
  return { ok: true, vault }
}

/** The vault key from the first slot that this secret opens; undefined where it opens none. */
export async function firstOpened(
  { id, slots }: Pick<VaultRecord, 'id' | 'slots'>,
  secret: UnlockSecret,
  use: 'work' | 'rewrap',
): Promise<CryptoKey | undefined> {
  for (const slot of slots.filter((each) => fits(each, secret))) {
    const key = await openSlot(id, slot, secret, use)
    if (key) return key
  }
  return undefined
}

function fits(slot: Slot, secret: UnlockSecret): boolean {
  if ('passphrase' in secret) return slot.kind === 'passphrase'
  if ('recoveryCode' in secret) return slot.kind === 'recovery'
  return slot.kind === 'passkey' && slot.id === secret.passkey
}

/** Remembers a wrong attempt, the last thousand of them; gives the seconds to wait. */
async function failed(database: Database, { id, now }: Unlocking): Promise<number> {
  for (;;) {
    const record = await database.read((tx) => tx.objectStore('vaults').get(id))
    if (!record) return 0
    const failedAt = [...record.failedAt, now()].slice(-mostFailures)
    const next = { ...record, seq: record.seq + 1, failedAt }
    if ((await commit(database, recordWriting(record, next))) === 'written') return secondsToWait(next, now())
  }
}
const mostFailures = 1000

const recordWriting = (before: VaultRecord, next: VaultRecord): Writing => ({
  expects: [{ in: 'vaults', id: before.id, seq: before.seq }],
  puts: [{ in: 'vaults', record: next }],
})

async function opened(
  database: Database,
  record: VaultRecord,
  vaultKey: CryptoKey,
  { now, forceKey }: Unlocking,
): Promise<OpenVault> {
  const { id, publicKey } = record
  const keys = new Map<string, CryptoKey>()
  for (const { use, epoch, wrapped } of record.keys.filter((key) => key.use !== 'sign')) {
    keys.set(kidOf(use, epoch), await unwrapKey(vaultKey, { vault: id, use, id: '', epoch }, wrapped))
  }
  const [sign] = record.keys.filter(({ use }) => use === 'sign').toSorted((a, b) => b.epoch - a.epoch)
  if (!sign) throw new Error('This vault has no signing key.')
  const signer = await openSigner(vaultKey, id, publicKey, sign.wrapped)
  return {
    ...{ database, record, now, signer, vaultKey, keys, caseKeys: new Map(), known: nothingKnown() },
    turn: Promise.resolve(),
    ...(forceKey !== undefined && { forceKey }),
  }
}

/** The record of the vault tells of the attempts that failed, and that it was opened. */
function told(vault: OpenVault): Promise<void> {
  return attempt(vault, async () => {
    const record = await newestRecord(vault)
    const at = vault.now()
    const next = { ...record, seq: record.seq + 1, failedAt: [] }
    const written = () => {
      vault.record = next
    }
    const plan = { result: undefined, writing: recordWriting(record, next), written }
    const failures = record.failedAt.map((when) => ({ at: when, action: 'failedUnlock' }) as const)
    return await withEntries(vault, plan, [...failures, { at, action: 'unlock' }])
  })
}

/** The vault’s record as it is on the disk now. */
export async function newestRecord({ database, record }: OpenVault): Promise<VaultRecord> {
  return (await database.read((tx) => tx.objectStore('vaults').get(record.id))) ?? record
}
