import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import { isSigned, type Signer } from '../vault/keys/signing.ts'
import type { ContactCard } from './contactCard.ts'

/** A card signed with the key that it names. */
export async function signedCard(
  said: Omit<ContactCard, 'v' | 'key' | 'signature'>,
  { publicKey, sign }: Pick<Signer, 'publicKey' | 'sign'>,
): Promise<ContactCard> {
  const unsigned = { ...said, v: 1, key: publicKey } as const
  return { ...unsigned, signature: await sign(canonicalJson(unsigned)) }
}

/** Whether a card is signed with the key that it names: nothing on it was changed since. */
export function cardHolds({ signature, ...unsigned }: ContactCard): Promise<boolean> {
  return isSigned(unsigned.key, canonicalJson(unsigned), signature)
}
