import type { Authority, VerifiedAuthority } from './authority.ts'

/** Words of the law exactly as they stand, for a court paper to reproduce. */
export type Formula = { words: string; authority: VerifiedAuthority }

/**
 * What the law or good practice says, in plain words of our own. `caution` says what is not settled or was not read, and is
 * shown wherever the text is shown; without a text that was read there is always one.
 */
export type Statement =
  | { text: string; authority: VerifiedAuthority; caution?: string }
  | { text: string; authority: Authority; caution: string }

/** The text of a statement and, where it has one, its caution, for a reader who must see both. */
export function withCaution({ text, caution }: Statement): string {
  return caution ? `${text} ${caution}` : text
}
