import type { Instant } from '#src/storage/draftStore.ts'
import { StorageUnavailable } from '#src/storage/faults.ts'
import type { AuditFacts } from '../audit/auditEntry.ts'
import { newWrappedKey } from '../keys/caseKey.ts'
import type { Kdf } from '../keys/kdf.ts'
import { newRecoveryCode } from '../keys/recoveryCode.ts'
import { newSigningKey } from '../keys/signing.ts'
import { makeSlot } from '../keys/slots.ts'
import { asWorkingKey, newVaultKey } from '../keys/vaultKey.ts'
import { withEntries } from './auditLog.ts'
import { commit } from './commit.ts'
import type { Database } from './database.ts'
import { newName } from './newName.ts'
import { kidOf, nothingKnown, type OpenVault } from './openVault.ts'
import type { VaultKeyRecord, VaultRecord } from './records.ts'
import type { Writing } from './writing.ts'

/** What a new vault is made of. `forceKey` is the force’s recovery key, an age recipient. */
export type VaultMaking = {
  label: string
  passphrase: string
  kdf: Kdf
  now: () => Instant
  forceKey?: string
}

/** A vault whose keys are made and which stands on no disk yet; and its recovery code, which is kept nowhere. */
export type NewVault = { vault: OpenVault; recoveryCode: string }

/** Makes a vault and gives it open, with the recovery code that is kept nowhere. Rejects with a fault of the disk. */
export async function makeVault(database: Database, making: VaultMaking): Promise<NewVault> {
  const made = await newVault(database, making)
  await putVault(made.vault, [{ at: made.vault.record.madeAt, action: 'vaultMade' }])
  return made
}

/** Puts a new vault on the disk, with the next entries of its record. From then on it can be opened. */
export async function putVault(vault: OpenVault, facts: readonly AuditFacts[]): Promise<void> {
  const { record, database } = vault
  const first: Writing = {
    expects: [{ in: 'vaults', id: record.id, seq: undefined }],
    puts: [{ in: 'vaults', record }],
  }
  const plan = await withEntries(vault, { result: undefined, writing: first }, facts)
  if ((await commit(database, plan.writing)) !== 'written') throw new StorageUnavailable()
  plan.written()
}

/** Makes the keys of a vault. Nothing is written. */
export async function newVault(
  database: Database,
  { label, passphrase, kdf, now, forceKey }: VaultMaking,
): Promise<NewVault> {
  const id = newName()
  const vaultKey = await newVaultKey()
  const recoveryCode = newRecoveryCode()
  const slots = [
    await makeSlot(id, vaultKey, { passphrase, kdf }),
    await makeSlot(id, vaultKey, { recoveryCode }),
  ]
  const working = await asWorkingKey(vaultKey)
  const signing = await newSigningKey(working, id)
  const index = await ownKey(working, id, 'index', 0)
  const audit = await ownKey(working, id, 'audit', 0)
  const { publicKey } = signing.signer
  const sign: VaultKeyRecord = { use: 'sign', epoch: 0, wrapped: signing.wrapped }
  const record: VaultRecord = {
    ...{ id, v: 1, seq: 1, label, madeAt: now(), epoch: 0, slots, publicKey },
    ...{ keys: [index.record, audit.record, sign], failedAt: [] },
  }
  const vault: OpenVault = {
    ...{ database, record, now, signer: signing.signer, known: nothingKnown(), turn: Promise.resolve() },
    vaultKey: working,
    keys: new Map([
      [kidOf('index', 0), index.key],
      [kidOf('audit', 0), audit.key],
    ]),
    caseKeys: new Map(),
    ...(forceKey !== undefined && { forceKey }),
  }
  return { vault, recoveryCode }
}

/** A new key of the vault itself, and how it is kept. */
export async function ownKey(
  vaultKey: CryptoKey,
  id: string,
  use: 'index' | 'audit',
  epoch: number,
): Promise<{ key: CryptoKey; record: VaultKeyRecord }> {
  const { key, wrapped } = await newWrappedKey(vaultKey, { vault: id, use, id: '', epoch })
  return { key, record: { use, epoch, wrapped } }
}
