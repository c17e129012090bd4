import type { Instant } from '#src/storage/draftStore.ts'
import { readCardText } from '#src/storage/handOver/cardText.ts'
import { cardWords } from '#src/storage/handOver/cardWords.ts'
import { type ContactCard, contactCard } from '#src/storage/handOver/contactCard.ts'
import type { CardRead, Contact } from '#src/storage/handOver/handOver.ts'
import { hasHiddenMarks } from '#src/storage/handOver/hiddenMarks.ts'
import { foreignLetters, lookOf } from '#src/storage/handOver/lookAlikes.ts'
import { cardHolds } from '#src/storage/handOver/signedCard.ts'
import { canonicalJson } from '../keys/canonicalJson.ts'
import type { OpenVault } from '../store/openVault.ts'
import { onShelf, shelve } from '../store/shelf.ts'
import { ownNames } from './ownNames.ts'

type Kept = { card: ContactCard; trustedAt: Instant }

/** Everybody whose card is trusted, in the order of their names. Throws RecordTampered. */
export async function contacts(vault: OpenVault): Promise<Contact[]> {
  const kept = await onShelf<Kept>(vault, 'contact')
  const all = kept.map(async ({ value }) => ({ ...value, words: await cardWords(value.card) }))
  return (await Promise.all(all)).toSorted((a, b) => a.card.name.localeCompare(b.card.name, 'en-GB'))
}

/** The trusted contact of this key; undefined where there is none. */
export async function contactOf(vault: OpenVault, key: string): Promise<Contact | undefined> {
  return (await contacts(vault)).find(({ card }) => card.key === key)
}

/** What a text that is said to be a card says, and how its person is known here. Nothing is kept. */
export async function readCard(vault: OpenVault, text: string): Promise<CardRead> {
  const read = await readCardText(text)
  if (!read.ok) return read
  const { card } = read
  if (!(await isRecipient(card.recipient))) return { ok: false, message: noRecipient }
  const known = await knownAs(vault, card)
  const note = noteOn(card)
  return { ok: true, card, words: await cardWords(card), known, ...(note !== undefined && { note }) }
}

const noRecipient = 'This card is damaged: nothing could be encrypted for it. Ask for another.'

/** How the person of a card is known in this vault. */
export async function knownAs(
  vault: OpenVault,
  card: ContactCard,
): Promise<Extract<CardRead, { ok: true }>['known']> {
  if ((await ownNames(vault)).own.includes(card.key)) return 'own'
  const all = await contacts(vault)
  const same = all.find((contact) => contact.card.key === card.key)
  if (same) return canonicalJson(same.card) === canonicalJson(card) ? 'same' : 'changed'
  return all.some((contact) => lookOf(contact.card.name) === lookOf(card.name)) ? 'otherKey' : 'new'
}

/** What is to be looked at on a card besides its words: letters that may be taken for others. */
export function noteOn({ name, organisation, rank = '' }: ContactCard): string | undefined {
  const letters = foreignLetters(`${name} ${rank} ${organisation}`)
  return letters.length === 0
    ? undefined
    : `This card has letters of another alphabet, which can be taken for English ones: ${letters.join(', ')}.`
}

/** Keeps a card whose words were compared, in place of an older one of the same key. Throws, in words for the person, for one that does not hold. */
export async function trust(vault: OpenVault, given: ContactCard): Promise<void> {
  const read = contactCard.safeParse(given)
  if (!read.success || !(await isSound(read.data))) throw new Error(notSound)
  const card = read.data
  const { key } = card
  if ((await ownNames(vault)).own.includes(key)) throw new Error('This is your own card.')
  const at = vault.now()
  const facts = { at, action: 'contactTrusted', detail: key.slice(0, 16) } as const
  await shelve<Kept>(vault, { kind: 'contact', id: key }, () => ({ card, trustedAt: at }), [facts])
}

const notSound = 'This card does not hold, so it was not kept. Ask for another.'

async function isSound(card: ContactCard): Promise<boolean> {
  const { name, organisation, rank = '' } = card
  if ([name, organisation, rank].some(hasHiddenMarks)) return false
  return (await cardHolds(card)) && (await isRecipient(card.recipient))
}

/** Takes a contact away; what they sent earlier stays. */
export async function forget(vault: OpenVault, key: string): Promise<void> {
  const facts = { at: vault.now(), action: 'contactForgotten', detail: key.slice(0, 16) } as const
  await shelve<Kept>(vault, { kind: 'contact', id: key }, () => undefined, [facts])
}

async function isRecipient(recipient: string): Promise<boolean> {
  const { Encrypter } = await import('age-encryption')
  try {
    new Encrypter().addRecipient(recipient)
    return true
  } catch {
    return false
  }
}
