import { type KeyPart, letters, nameOfKey, readPart } from './keyPart.ts'

export type JoinedKey = { ok: true; identity: string; recipient: string } | { ok: false; message: string }

/**
 * The force’s secret key "AGE-SECRET-KEY-1…" out of its two printed parts, in either order; or what is wrong with them, in
 * words for the person.
 */
export async function joinParts(one: string, two: string): Promise<JoinedKey> {
  const [first, second] = [await readPart(one), await readPart(two)]
  if (!first.ok) return first
  if (!second.ok) return second
  const wrong = notAPair(first.part, second.part)
  if (wrong) return { ok: false, message: wrong }
  const identity = `AGE-SECRET-KEY-1${xorLetters(first.part.share, second.part.share).toUpperCase()}`
  const recipient = await recipientOf(identity)
  if (recipient === undefined || (await nameOfKey(recipient)) !== first.part.key) {
    return { ok: false, message: 'These two parts do not make a key.' }
  }
  return { ok: true, identity, recipient }
}

function notAPair(one: KeyPart, two: KeyPart): string | undefined {
  if (one.part === two.part) return `Both are part ${one.part}. Part 1 and part 2 are needed.`
  return one.key === two.key ? undefined : 'These two parts belong to two different keys.'
}

async function recipientOf(identity: string): Promise<string | undefined> {
  const { identityToRecipient } = await import('age-encryption')
  return identityToRecipient(identity).catch(() => undefined)
}

/** Each letter of one text combined with that of the other, so that doing it again gives the first back. */
export function xorLetters(one: string, two: string): string {
  return Array.from(one, (letter, at) =>
    letters.charAt(letters.indexOf(letter) ^ letters.indexOf(two.charAt(at))),
  ).join('')
}
