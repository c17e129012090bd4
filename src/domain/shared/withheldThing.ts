import type { detailKinds } from '../case/person.ts'

/**
 * A detail of a person, `unknown` where nobody said what it is; `realName` stands behind a pseudonym, `namePart` and
 * `newNamePart` are one word of a name that no shown name has; a contact of the person’s advocate; the `place` of an act; a
 * code word; long `words` that only the police hold.
 */
export type WithheldKind =
  | (typeof detailKinds)[number]
  | 'unknown'
  | 'realName'
  | 'namePart'
  | 'newNamePart'
  | 'advocate'
  | 'place'
  | 'codeWord'
  | 'words'

/** One thing about a person, or about no one person (''), that no served paper may say. */
export type Withheld = { personId: string; kind: WithheldKind; value: string }

/**
 * Words and codes that a case says on purpose. One that it is `free` to say is never read as a slip in something withheld; one
 * that only stands in a place or a name that it shows (`named`) may be a slip there too, and asks.
 */
export type KnownWords = ReadonlyMap<string, 'free' | 'named'>
