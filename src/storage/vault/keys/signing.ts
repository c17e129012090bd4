import { type KeyPlace, keyParams, type WrappedKey } from './caseKey.ts'
import { RecordTampered } from './envelope.ts'
import { newIv } from './gcm.ts'
import { fromHex, toHex } from './hex.ts'
import { sha256Hex } from './sha256.ts'

/**
 * Signs for a vault: `publicKey` is the hex of the raw 32 bytes, `actor` its name in the record; `sign` gives the hex of an
 * Ed25519 signature over the text in UTF-8.
 */
export type Signer = { publicKey: string; actor: string; sign: (text: string) => Promise<string> }

/** The name of a public key in the record: the first 32 hex digits of the SHA-256 of its hex. */
export async function actorOf(publicKey: string): Promise<string> {
  return (await sha256Hex(publicKey)).slice(0, 32)
}

/** Where the wrapped signing key of a vault stands. */
export function signingPlace(vault: string, publicKey: string): KeyPlace {
  return { vault, use: 'signing', id: publicKey, epoch: 0 }
}

/** A new signing key for a vault, wrapped under its vault key. */
export async function newSigningKey(
  vaultKey: CryptoKey,
  vault: string,
): Promise<{ signer: Signer; wrapped: WrappedKey }> {
  const pair = await newPair()
  const publicKey = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const iv = newIv()
  const params = keyParams(iv, signingPlace(vault, publicKey))
  const ct = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, vaultKey, params)
  const wrapped = { iv, ct: new Uint8Array(ct) }
  return { signer: await openSigner(vaultKey, vault, publicKey, wrapped), wrapped }
}

/** The signer of a vault; its key cannot be taken out. Throws RecordTampered where the wrapped key is not that of `publicKey`. */
export async function openSigner(
  vaultKey: CryptoKey,
  vault: string,
  publicKey: string,
  { iv, ct }: WrappedKey,
): Promise<Signer> {
  try {
    const params = keyParams(iv, signingPlace(vault, publicKey))
    const key = await crypto.subtle.unwrapKey('pkcs8', ct, vaultKey, params, 'Ed25519', false, ['sign'])
    return { publicKey, actor: await actorOf(publicKey), sign: (text) => signatureOf(key, text) }
  } catch (cause) {
    throw new RecordTampered({ cause })
  }
}

/** Whether `signature` was made over this very text by the owner of `publicKey`; false for keys and signatures that are none. */
export async function isSigned(publicKey: string, text: string, signature: string): Promise<boolean> {
  const raw = fromHex(publicKey)
  const bytes = fromHex(signature)
  if (raw?.length !== 32 || bytes?.length !== 64 || isOfSmallOrder(raw)) return false
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, bytes, new TextEncoder().encode(text))
  } catch {
    return false
  }
}

/**
 * Public keys under which one signature can hold for any text, without the sign of x. WebCrypto lets them through.
 * The list is that of libsodium, ge25519_has_small_order.
 */
const smallOrder = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]

function isOfSmallOrder(raw: Uint8Array): boolean {
  const unsigned = raw.slice()
  unsigned[31] = (raw[31] ?? 0) & 0x7f
  return smallOrder.includes(toHex(unsigned))
}

async function signatureOf(key: CryptoKey, text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(text))))
}

async function newPair(): Promise<CryptoKeyPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 keys come in pairs')
  return pair
}
