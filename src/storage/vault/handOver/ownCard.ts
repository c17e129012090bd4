import { writeCard } from '#src/storage/handOver/cardText.ts'
import { cardWords } from '#src/storage/handOver/cardWords.ts'
import { type ContactCard, contactCard } from '#src/storage/handOver/contactCard.ts'
import type { CardAsked, OwnCard } from '#src/storage/handOver/handOver.ts'
import { withoutHiddenMarks } from '#src/storage/handOver/hiddenMarks.ts'
import { signedCard } from '#src/storage/handOver/signedCard.ts'
import type { OpenVault } from '../store/openVault.ts'
import { onShelf, shelve } from '../store/shelf.ts'

/** What a vault opens hand-over files with. The card is that of an earlier vault where this one was restored from a backup. */
export type OwnKeys = { identity: string; recipient: string; card: ContactCard }

const place = { kind: 'card', id: 'own' } as const
const noCard = 'Make your contact card first: others know you by it.'

/** The card of this vault’s owner and its secret; undefined where none was made. Throws RecordTampered. */
export async function ownKeys(vault: OpenVault): Promise<OwnKeys | undefined> {
  const [own] = await onShelf<OwnKeys>(vault, place.kind)
  return own?.value
}

/**
 * The card of this vault’s owner; undefined where none was made with the key with which the vault signs now, as after it was
 * restored from a backup.
 */
export async function ownCard(vault: OpenVault): Promise<OwnCard | undefined> {
  const own = await ownKeys(vault)
  return own?.card.key === vault.signer.publicKey ? await told(own.card) : undefined
}

/** The card of this vault’s owner. Throws, in words for the person, where there is none. */
export async function ownCardOf(vault: OpenVault): Promise<ContactCard> {
  const own = await ownCard(vault)
  if (!own) throw new Error(noCard)
  return own.card
}

/** Makes the card, or a new one in its place. The secret stays, so that files made for an earlier card still open. */
export async function makeCard(vault: OpenVault, asked: CardAsked): Promise<OwnCard> {
  const { identity, recipient } = (await ownKeys(vault)) ?? (await newKeys())
  const said = {
    ...{ name: plain(asked.name), role: asked.role, organisation: plain(asked.organisation) },
    ...(asked.rank !== undefined && plain(asked.rank) !== '' && { rank: plain(asked.rank) }),
    ...{ recipient, madeAt: vault.now() },
  }
  if (said.name === '' || said.organisation === '') throw new Error('Enter your name and your organisation.')
  const card = await signedCard(said, vault.signer)
  if (!contactCard.safeParse(card).success) throw new Error('Use at most 200 characters in each answer.')
  const facts = { at: card.madeAt, action: 'cardMade', detail: card.key.slice(0, 16) } as const
  // Another tab may have made the first one meanwhile: its secret is kept then, and the card is not made.
  await shelve<OwnKeys>(
    vault,
    place,
    (before) => {
      if (before && before.recipient !== recipient) throw new Error('A card was made in another tab.')
      return { identity, recipient, card }
    },
    [facts],
  )
  return await told(card)
}

const plain = (text: string): string => withoutHiddenMarks(text).replace(/\s+/g, ' ').trim()

async function newKeys(): Promise<{ identity: string; recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

async function told(card: ContactCard): Promise<OwnCard> {
  return { card, words: await cardWords(card), text: writeCard(card) }
}
