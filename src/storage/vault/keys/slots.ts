import { canonicalJson } from './canonicalJson.ts'
import { deriveSecret } from './derive.ts'
import type { Kdf } from './kdf.ts'
import { readRecoveryCode } from './recoveryCode.ts'
import { vaultKeyUses } from './vaultKey.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** One way into a vault: the vault key, wrapped by what a person knows or has. */
export type Slot =
  | { kind: 'passphrase'; kdf: Kdf; salt: Bytes; wrapped: Bytes }
  | { kind: 'recovery'; salt: Bytes; wrapped: Bytes }
  /** `salt` is what the passkey’s PRF is asked for: 32 bytes. */
  | { kind: 'passkey'; id: string; label: string; credential: Bytes; salt: Bytes; wrapped: Bytes }

/** What a slot is made with. `prf` is the passkey’s answer to `salt`; the caller zeroes it. */
export type SlotSecret =
  | { passphrase: string; kdf: Kdf }
  | { recoveryCode: string }
  | { prf: Bytes; credential: Bytes; salt: Bytes; id: string; label: string }

/** What a slot is opened with. */
export type GivenSecret = { passphrase: string } | { recoveryCode: string } | { prf: Bytes }

type Unwrapped<S> = S extends unknown ? Omit<S, 'wrapped'> : never
type Lock = Unwrapped<Slot>

const prfBytes = 32
const saltBytes = { passphrase: 16, recovery: 16, passkey: prfBytes }
/** A 256-bit key under AES-KW; a shorter text would give a shorter key. */
const wrappedBytes = 40

/**
 * A slot that opens this vault key for this secret. `vaultKey` must be one that can be taken out. Throws SlotBelowFloor for
 * unsafe parameters and TypeError for an empty passphrase, and for a recovery code or a passkey’s answer that is none.
 */
export async function makeSlot(vault: string, vaultKey: CryptoKey, secret: SlotSecret): Promise<Slot> {
  const lock = lockFor(secret)
  const bytes = await secretBytes(lock, secret)
  if (!bytes) throw new TypeError('This is no secret that a slot can be made with')
  const kek = await keyFrom(vault, lock, bytes)
  return { ...lock, wrapped: new Uint8Array(await crypto.subtle.wrapKey('raw', vaultKey, kek, 'AES-KW')) }
}

/**
 * The vault key; undefined where the secret is wrong or the slot is damaged, and which of the two is not told. For 'work'
 * it cannot be taken out; for 'rewrap' it can. Throws SlotBelowFloor, and DerivationFailed where the browser cannot do it.
 */
export async function openSlot(
  vault: string,
  slot: Slot,
  secret: GivenSecret,
  use: 'work' | 'rewrap',
): Promise<CryptoKey | undefined> {
  if (!isWhole(slot)) return undefined
  const bytes = await secretBytes(slot, secret)
  if (!bytes) return undefined
  try {
    const kek = await keyFrom(vault, slot, bytes)
    const isExtractable = use === 'rewrap'
    return await crypto.subtle.unwrapKey('raw', slot.wrapped, kek, 'AES-KW', 'AES-GCM', isExtractable, [
      ...vaultKeyUses,
    ])
  } catch {
    return undefined
  }
}

/** Whether a slot that lay on a disk has the parts of one. */
function isWhole(slot: Slot): boolean {
  return (
    hasLength(slot.salt, saltBytes[slot.kind]) &&
    hasLength(slot.wrapped, wrappedBytes) &&
    (slot.kind !== 'passphrase' || Boolean(slot.kdf))
  )
}

function hasLength(bytes: Bytes, length: number): boolean {
  return ArrayBuffer.isView(bytes) && bytes.byteLength === length
}

function lockFor(secret: SlotSecret): Lock {
  if ('prf' in secret) {
    const { credential, salt, id, label } = secret
    if (salt.length !== prfBytes) throw new TypeError('The salt of a passkey has 32 bytes')
    return { kind: 'passkey', id, label, credential, salt }
  }
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return 'kdf' in secret ? { kind: 'passphrase', kdf: secret.kdf, salt } : { kind: 'recovery', salt }
}

/** The secret that belongs to this kind of slot, as bytes of our own; undefined where it is of another kind or is none. */
async function secretBytes(lock: Lock, secret: GivenSecret): Promise<Bytes | undefined> {
  if (lock.kind === 'passphrase') {
    return 'passphrase' in secret && secret.passphrase !== ''
      ? deriveSecret(secret.passphrase, lock.kdf, lock.salt)
      : undefined
  }
  if (lock.kind === 'passkey') {
    return 'prf' in secret && secret.prf.length === prfBytes ? new Uint8Array(secret.prf) : undefined
  }
  const code = 'recoveryCode' in secret ? readRecoveryCode(secret.recoveryCode) : undefined
  return code === undefined ? undefined : new TextEncoder().encode(code)
}

/** The key-encryption key of a slot. `bytes` are zeroed. The parameters are part of it, so changed ones open nothing. */
async function keyFrom(vault: string, lock: Lock, bytes: Bytes): Promise<CryptoKey> {
  const purpose = lock.kind === 'passkey' ? 'spo/kek-prf/v1' : 'spo/kek/v1'
  const bound = lock.kind === 'passphrase' ? [vault, lock.kind, lock.kdf] : [vault, lock.kind]
  try {
    const info = new TextEncoder().encode(purpose + canonicalJson(bound))
    const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
    const params = { name: 'HKDF', hash: 'SHA-256', salt: lock.salt, info }
    return await crypto.subtle.deriveKey(params, base, { name: 'AES-KW', length: 256 }, false, [
      'wrapKey',
      'unwrapKey',
    ])
  } finally {
    bytes.fill(0)
  }
}
