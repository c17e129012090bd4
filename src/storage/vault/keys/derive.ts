import type { Kdf } from './kdf.ts'
import { belowFloor } from './kdfFloor.ts'

/** The slot asks for a derivation that this app does not do: below the least that is safe, or more than a computer can. */
export class SlotBelowFloor extends Error {
  override readonly name = 'SlotBelowFloor'
  constructor() {
    super(
      'The settings that protect this vault were changed from outside to unsafe ones, so it was not opened.',
    )
  }
}

/** The browser could not do the derivation, most often for want of memory. It says nothing about the passphrase. */
export class DerivationFailed extends Error {
  override readonly name = 'DerivationFailed'
  constructor(options?: ErrorOptions) {
    super(
      'This browser could not check the passphrase, perhaps for want of memory. Close other tabs and try again.',
      options,
    )
  }
}

/**
 * 32 secret bytes from a passphrase, the same however its accents were typed (NFC). Throws SlotBelowFloor for parameters
 * outside the limits, before any work, and DerivationFailed where the browser cannot do it.
 */
export async function deriveSecret(
  passphrase: string,
  kdf: Kdf,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (belowFloor(kdf)) throw new SlotBelowFloor()
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'))
  try {
    return await (kdf.name === 'argon2id' ? argon2(bytes, kdf, salt) : pbkdf2(bytes, kdf, salt))
  } catch (cause) {
    throw new DerivationFailed({ cause })
  } finally {
    bytes.fill(0)
  }
}

async function argon2(
  password: Uint8Array<ArrayBuffer>,
  { memory, iterations, parallelism }: Extract<Kdf, { name: 'argon2id' }>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { argon2id } = await import('hash-wasm')
  const secret = await argon2id({
    password,
    salt,
    iterations,
    parallelism,
    memorySize: memory,
    hashLength: 32,
    outputType: 'binary',
  })
  const copy = new Uint8Array(secret)
  secret.fill(0)
  return copy
}

async function pbkdf2(
  password: Uint8Array<ArrayBuffer>,
  { iterations }: Extract<Kdf, { name: 'pbkdf2-sha-256' }>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256)
  return new Uint8Array(bits)
}
