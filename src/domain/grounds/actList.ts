import { counted } from '../shared/counted.ts'
import { joinWords } from '../shared/joinWords.ts'
import { referenceToken } from '../shared/references.ts'

const mostNamed = 8

/** The acts as a sentence names them, by token; many only by how many they are, the first and the last. Not for no acts. */
export function actList(ids: readonly string[]): string {
  const tokens = ids.map((id) => referenceToken('act', id))
  if (tokens.length <= mostNamed) return joinWords(tokens)
  return `${counted(ids.length, 'act')} (from ${tokens[0]} to ${tokens.at(-1)})`
}
