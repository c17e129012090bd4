import type { Block, Gap } from './blocks.ts'
import { fullStop } from './format.ts'
import { paragraph } from './paragraphs.ts'
import { phrase, strong } from './phrase.ts'

/** Words of the officer as numbered paragraphs, one for each of its own; a gap where there are none. `lead` stands before, in bold. */
export function told(text: string | undefined, missing: Gap, lead?: string): Block[] {
  return hasWords(text) ? spoken(text, lead) : [{ kind: 'missing', ...missing }]
}

/** The same for words that may be left out: nothing where there are none. */
export function toldIfAny(text: string | undefined, lead?: string): Block[] {
  return hasWords(text) ? spoken(text, lead) : []
}

function spoken(text: string, lead: string | undefined): Block[] {
  const parts = text.split(/\n+/).map(fullStop)
  return parts
    .filter((part) => part !== '')
    .map((part, place) =>
      paragraph(lead !== undefined && place === 0 ? phrase`${strong(`${lead}.`)} ${part}` : part),
    )
}

function hasWords(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
