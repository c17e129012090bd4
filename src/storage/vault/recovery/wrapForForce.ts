/** The recovery key in the force’s profile is not an age recipient, so nothing can be wrapped to it. */
export class NotARecoveryKey extends Error {
  override readonly name = 'NotARecoveryKey'
  constructor(options?: ErrorOptions) {
    super('The recovery key in the force’s profile cannot be read. Ask the force’s administrator.', options)
  }
}

/** Loaded only where a key is wrapped or unwrapped: in the worker of the vault. */
const age = () => import('age-encryption')

/**
 * A key wrapped to the force’s recovery key, as an age file of its own, which the standard `age` program opens too. Throws
 * NotARecoveryKey where `recipient` is not "age1…".
 */
export async function wrapForForce(raw: Uint8Array, recipient: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await age()
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(recipient)
  } catch (cause) {
    throw new NotARecoveryKey({ cause })
  }
  return new Uint8Array(await encrypter.encrypt(raw))
}

/**
 * The key in such a file, opened with the secret "AGE-SECRET-KEY-1…" of the force; undefined where the secret is another one or
 * the file was changed.
 */
export async function unwrapForForce(
  wrapped: Uint8Array,
  identity: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { Decrypter } = await age()
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return new Uint8Array(await decrypter.decrypt(wrapped))
  } catch {
    return undefined
  }
}
