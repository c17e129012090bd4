import type { StatementPart } from '../case/statement.ts'
import type { SourceDraft } from './voice.ts'

/**
 * A paragraph that the case itself suggests for the lead officer’s statement. It is no part of the case until the officer
 * accepts it. `key` is permanent for the same fact; `basis` changes with what it says.
 */
export type StatementProposal = {
  key: string
  part: StatementPart
  source: SourceDraft
  text: string
  basis: string
}

/** A suggestion with the mark of what it says. */
export function proposal(
  key: string,
  part: StatementPart,
  source: SourceDraft,
  text: string,
): StatementProposal {
  return { key, part, source, text, basis: markOf(JSON.stringify([source, text])) }
}

/** A short mark of a text: the same text gives the same mark, and another text almost certainly another (FNV-1a). */
function markOf(text: string): string {
  let mark = 2166136261
  for (const letter of text) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return mark.toString(36)
}
