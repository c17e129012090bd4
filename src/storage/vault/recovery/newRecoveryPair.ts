import { xorLetters } from './joinParts.ts'
import { lettersOf, nameOfKey, shareLength, writePart } from './keyPart.ts'

/** A new recovery key: the public half for the force’s profile, and the two printed parts of the secret half. */
export type RecoveryPair = { recipient: string; parts: readonly [one: string, two: string] }

/**
 * Makes a recovery key for a force. The secret half is in nothing but the two parts, each of which is as good as random
 * without the other.
 */
export async function newRecoveryPair(): Promise<RecoveryPair> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const key = await nameOfKey(recipient)
  const one = lettersOf(crypto.getRandomValues(new Uint8Array(shareLength)))
  const two = xorLetters(one, identity.slice(-shareLength).toLowerCase())
  return {
    recipient,
    parts: [await writePart({ part: 1, key, share: one }), await writePart({ part: 2, key, share: two })],
  }
}
