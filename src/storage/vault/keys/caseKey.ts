import { RecordTampered } from './envelope.ts'
import { gcm, newIv } from './gcm.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A key encrypted under the vault key. */
export type WrappedKey = { iv: Bytes; ct: Bytes }

/** What a wrapped key is for, such as one case; `epoch` counts its renewals. It opens for nothing else. */
export type KeyPlace = { vault: string; use: string; id: string; epoch: number }

/** 32 bytes of key and 16 of tag: a shorter text would give a shorter key. */
const wrappedBytes = 48

/** Binds a wrapped key to its place; see `gcm`. */
export function keyParams(iv: Bytes, { vault, use, id, epoch }: KeyPlace): AesGcmParams {
  return gcm(iv, [1, vault, 'key', use, id, epoch])
}

/**
 * A new random key, and itself wrapped. `alsoTo` may wrap its 32 bytes once more, for the force’s recovery; they are zeroed
 * when it is done.
 */
export async function newWrappedKey(
  vaultKey: CryptoKey,
  place: KeyPlace,
  alsoTo?: (raw: Bytes) => Promise<Bytes>,
): Promise<{ key: CryptoKey; wrapped: WrappedKey; forRecovery?: Bytes }> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
    const wrapped = await wrap(vaultKey, place, raw)
    return alsoTo ? { key, wrapped, forRecovery: await alsoTo(raw) } : { key, wrapped }
  } finally {
    raw.fill(0)
  }
}

/** The key that was wrapped for this very place; it cannot be taken out. Throws RecordTampered where it does not open. */
export async function unwrapKey(
  vaultKey: CryptoKey,
  place: KeyPlace,
  wrapped: WrappedKey,
): Promise<CryptoKey> {
  try {
    if (wrapped.ct.length !== wrappedBytes) throw new RangeError('Not a key of 256 bits')
    const params = keyParams(wrapped.iv, place)
    return await crypto.subtle.unwrapKey('raw', wrapped.ct, vaultKey, params, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ])
  } catch (cause) {
    throw new RecordTampered({ cause })
  }
}

/** The same key under another vault key. Throws RecordTampered where the old one does not open it. */
export async function rewrapKey(
  oldVaultKey: CryptoKey,
  newVaultKey: CryptoKey,
  place: KeyPlace,
  wrapped: WrappedKey,
): Promise<WrappedKey> {
  const raw = await unwrapRaw(oldVaultKey, place, wrapped)
  try {
    return await wrap(newVaultKey, place, raw)
  } finally {
    raw.fill(0)
  }
}

async function wrap(vaultKey: CryptoKey, place: KeyPlace, raw: Bytes): Promise<WrappedKey> {
  const iv = newIv()
  return { iv, ct: new Uint8Array(await crypto.subtle.encrypt(keyParams(iv, place), vaultKey, raw)) }
}

async function unwrapRaw(vaultKey: CryptoKey, place: KeyPlace, { iv, ct }: WrappedKey): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(keyParams(iv, place), vaultKey, ct))
  } catch (cause) {
    throw new RecordTampered({ cause })
  }
}
