import { rewrapKey } from '../keys/caseKey.ts'
import { newRecoveryCode } from '../keys/recoveryCode.ts'
import { signingPlace } from '../keys/signing.ts'
import { makeSlot } from '../keys/slots.ts'
import { asWorkingKey, newVaultKey } from '../keys/vaultKey.ts'
import { withEntries } from './auditLog.ts'
import { caseKeyPlace } from './cases.ts'
import { commit } from './commit.ts'
import { ownKey } from './makeVault.ts'
import { kidOf, type OpenVault } from './openVault.ts'
import type { CaseRecord, VaultKeyRecord, VaultRecord } from './records.ts'
import { goOnRotating } from './resealAll.ts'
import { firstOpened, newestRecord } from './unlockVault.ts'
import { type Put, within } from './writing.ts'

/**
 * Replaces the vault key, the keys of the index and the record and, step by step, that of every case, after a suspicion that
 * somebody knows one. The passphrase stays; the recovery code is a new one, which is given; passkeys open nothing any more.
 * Undefined where the passphrase is wrong. Stopped at any step, the vault opens and goes on with it.
 */
export async function rotateKeys(vault: OpenVault, passphrase: string): Promise<string | undefined> {
  await goOnRotating(vault)
  const record = await newestRecord(vault)
  const [slot] = record.slots.filter(({ kind }) => kind === 'passphrase')
  if (slot?.kind !== 'passphrase' || !(await firstOpened(record, { passphrase }, 'work'))) return undefined
  const next = await newVaultKey()
  const recoveryCode = newRecoveryCode()
  const slots = [
    await makeSlot(record.id, next, { passphrase, kdf: slot.kdf }),
    await makeSlot(record.id, next, { recoveryCode }),
  ]
  await vault.turn
  await begin(vault, record, slots, await asWorkingKey(next))
  await goOnRotating(vault)
  return recoveryCode
}

/** From one moment to the next all keys are wrapped by the new vault key, in one transaction. */
async function begin(
  vault: OpenVault,
  record: VaultRecord,
  slots: VaultRecord['slots'],
  vaultKey: CryptoKey,
): Promise<void> {
  const { id, seq } = record
  const epoch = record.epoch + 1
  const index = await ownKey(vaultKey, id, 'index', epoch)
  const audit = await ownKey(vaultKey, id, 'audit', epoch)
  const kept = await Promise.all(record.keys.map((key) => rewrapped(vault, vaultKey, key)))
  const keys = [...kept, index.record, audit.record]
  const next: VaultRecord = { ...record, seq: seq + 1, epoch, rotating: true, slots, keys }
  const heads = await vault.database.read((tx) => tx.objectStore('cases').getAll(within([id])))
  const moved = await Promise.all(heads.map((head) => headUnder(vault, vaultKey, head)))
  const puts: Put[] = [
    { in: 'vaults', record: next },
    ...moved.map((head): Put => ({ in: 'cases', record: head })),
  ]
  const expects = [
    { in: 'vaults', id, seq } as const,
    ...heads.map((head) => ({ in: 'cases', vault: id, key: head.key, seq: head.seq }) as const),
  ]
  const plan = await withEntries(vault, { result: undefined, writing: { expects, puts } }, [
    { at: vault.now(), action: 'keysRotated' },
  ])
  if ((await commit(vault.database, plan.writing)) !== 'written') throw new Error(disturbed)
  plan.written()
  vault.record = next
  vault.vaultKey = vaultKey
  vault.keys.set(kidOf('index', epoch), index.key)
  vault.keys.set(kidOf('audit', epoch), audit.key)
}

const disturbed =
  'Another tab was writing, so nothing was changed. Close the other tabs of this app and try again.'

async function rewrapped(
  vault: OpenVault,
  vaultKey: CryptoKey,
  key: VaultKeyRecord,
): Promise<VaultKeyRecord> {
  const { id, publicKey } = vault.record
  const { use, epoch } = key
  const place = use === 'sign' ? signingPlace(id, publicKey) : { vault: id, use, id: '', epoch }
  return { ...key, wrapped: await rewrapKey(vault.vaultKey, vaultKey, place, key.wrapped) }
}

async function headUnder(vault: OpenVault, vaultKey: CryptoKey, head: CaseRecord): Promise<CaseRecord> {
  const keys = head.keys.map(async (key) => {
    const place = caseKeyPlace(vault, head.key, key.epoch)
    return { ...key, wrapped: await rewrapKey(vault.vaultKey, vaultKey, place, key.wrapped) }
  })
  return { ...head, keys: await Promise.all(keys) }
}
