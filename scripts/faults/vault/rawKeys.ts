import { keyParams } from '#src/storage/vault/keys/caseKey.ts'
import { deriveSecret } from '#src/storage/vault/keys/derive.ts'
import { signingPlace } from '#src/storage/vault/keys/signing.ts'
import type { Database } from '#src/storage/vault/store/database.ts'
import { firstOpened, vaultRecords } from '#src/storage/vault/store/unlockVault.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Every secret key of a vault in the clear, worked out from its passphrase and what is on the disk: what comes of the
 * passphrase, the vault key, the key of each case, and those of the index, the record and the signatures.
 */
export async function rawKeys(database: Database, passphrase: string): Promise<Bytes[]> {
  const [record] = await vaultRecords(database)
  const vaultKey = record && (await firstOpened(record, { passphrase }, 'rewrap'))
  if (!record || !vaultKey) throw new Error('The vault does not open')
  const derived = await Promise.all(
    record.slots.map((slot) =>
      slot.kind === 'passphrase' ? deriveSecret(passphrase, slot.kdf, slot.salt) : undefined,
    ),
  )
  const open = async (iv: Bytes, ct: Bytes, place: Parameters<typeof keyParams>[1]) =>
    new Uint8Array(await crypto.subtle.decrypt(keyParams(iv, place), vaultKey, ct))
  const own = record.keys.map(({ use, epoch, wrapped }) =>
    use === 'sign'
      ? open(wrapped.iv, wrapped.ct, signingPlace(record.id, record.publicKey))
      : open(wrapped.iv, wrapped.ct, { vault: record.id, use, id: '', epoch }),
  )
  const cases = await database.read((tx) => tx.objectStore('cases').getAll())
  const ofCases = cases.flatMap(({ key, keys }) =>
    keys.map(({ epoch, wrapped }) =>
      open(wrapped.iv, wrapped.ct, { vault: record.id, use: 'case', id: key, epoch }),
    ),
  )
  // A signing key is kept with a beginning that is the same for all; its secret is the last 32 bytes.
  const opened = (await Promise.all([...own, ...ofCases])).map((raw) => raw.slice(-32))
  return [
    ...derived.flatMap((bytes) => bytes ?? []),
    new Uint8Array(await crypto.subtle.exportKey('raw', vaultKey)),
    ...opened,
  ]
}
