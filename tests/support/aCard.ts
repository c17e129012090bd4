import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { signedCard } from '#src/storage/handOver/signedCard.ts'
import { newSigningKey, type Signer } from '#src/storage/vault/keys/signing.ts'
import { newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'

/** A card with new keys, without a vault. */
export async function aCard(
  said: Partial<Pick<ContactCard, 'name' | 'role' | 'organisation' | 'rank'>> = {},
): Promise<{ card: ContactCard; signer: Signer; identity: string }> {
  const { signer } = await newSigningKey(await newVaultKey(), 'vault_1')
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const who = { name: 'PC Robin Example', role: 'officer' as const, organisation: 'Example Police', ...said }
  const card = await signedCard({ ...who, recipient, madeAt: '2026-11-23T12:00:00.000Z' }, signer)
  return { card, signer, identity }
}
