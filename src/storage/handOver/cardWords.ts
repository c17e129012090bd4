import { words } from '../vault/keys/words.ts'
import type { ContactCard } from './contactCard.ts'

const wordCount = 6
const bitsInWord = 11

/**
 * The six words of the fingerprint of a card: the first 66 bits of the SHA-256 of its key and recipient, 11 bits a word. Whoever
 * wants a card of their own with the words of another has to make some 2^66 pairs of keys. The name is not among what they stand for.
 */
export async function cardWords({
  key,
  recipient,
}: Pick<ContactCard, 'key' | 'recipient'>): Promise<string[]> {
  const text = new TextEncoder().encode(`${key} ${recipient}`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  const bits = Array.from(hash.subarray(0, 9), (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: wordCount }, (_, at) => {
    const place = Number.parseInt(bits.slice(at * bitsInWord, (at + 1) * bitsInWord), 2)
    return words[place] ?? ''
  })
}
