import { scanJson } from '../restore/scanJson.ts'
import { fromBase64, toBase64 } from '../vault/backup/base64.ts'
import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import { type ContactCard, contactCard } from './contactCard.ts'
import { hasHiddenMarks } from './hiddenMarks.ts'
import { cardHolds } from './signedCard.ts'

/** A card as it was read from a text, whole and signed with its own key; or why it is none, in words for the person. */
export type CardTextRead = { ok: true; card: ContactCard } | { ok: false; message: string }

const start = 'spo-card-1:'
const lineLength = 64
/** In characters; a card has some 900. */
const longest = 20_000

/** The text by which a card is given to others: a start, lines of base64url, and a full stop at its end. */
export function writeCard(card: ContactCard): string {
  const bytes = new TextEncoder().encode(canonicalJson(card))
  const letters = toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  const lines = letters.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []
  return `${[start, ...lines, '.'].join('\n')}\n`
}

const messages = {
  empty: 'There is no card in what was given. Paste all of the text of the card, or choose its file.',
  notACard: 'This is not a contact card of this app.',
  newer: 'This card was made by a newer version of this app. Reload this page to get that version.',
  cut: 'The end of this card is missing. Copy all of it, to the full stop in the last line.',
  damaged: 'This card is damaged. Ask for it again.',
  unknown:
    'This card says something that this version of the app does not know, so it was not taken. Ask for it again.',
  changed:
    'This card was changed after it was made: its signature does not hold. Ask the person for it again, in another way.',
  hidden:
    'This card has marks in it that cannot be seen and can hide what it says, so it was not taken. Ask for another.',
} as const

const refused = (why: keyof typeof messages): CardTextRead => ({ ok: false, message: messages[why] })

/** Reads a card from a text, which may have other words before and after it, or marks of quoting before each line. */
export async function readCardText(text: string): Promise<CardTextRead> {
  if (text.trim() === '') return refused('empty')
  const [, form] = /spo-card-([1-9]\d{0,5}):/.exec(text) ?? []
  if (form === undefined || text.length > longest) return refused('notACard')
  if (form !== '1') return refused('newer')
  const [letters, ...after] = text
    .slice(text.indexOf(start) + start.length)
    .replace(/[\s>]/g, '')
    .split('.')
  return after.length === 0 ? refused('cut') : await readLetters(letters ?? '')
}

async function readLetters(letters: string): Promise<CardTextRead> {
  const json = jsonOf(letters)
  if (json === undefined) return refused('damaged')
  const read = contactCard.safeParse(json)
  if (!read.success) {
    return refused(read.error.issues.some(({ code }) => code === 'unrecognized_keys') ? 'unknown' : 'damaged')
  }
  const { name, organisation, rank = '' } = read.data
  if ([name, organisation, rank].some(hasHiddenMarks)) return refused('hidden')
  return (await cardHolds(read.data)) ? { ok: true, card: read.data } : refused('changed')
}

function jsonOf(letters: string): unknown {
  if (!/^[\w-]+$/.test(letters)) return undefined
  try {
    const bytes = fromBase64(letters.replaceAll('-', '+').replaceAll('_', '/'))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return scanJson(text).ok ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
