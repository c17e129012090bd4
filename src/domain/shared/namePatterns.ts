import { isEverydayName, isLittleWord } from './everydayNames.ts'
import { bounded, escaped, longestWord, type Pattern, wordsIn, wordsInTurn } from './pattern.ts'

/** A whole name: its words in turn, with or without anything between them. */
export function wholeNamePatterns(value: string): Pattern[] {
  const words = wordsIn(value)
  const apart = words.length > 1 ? words.map(escaped).join('[\\s,;.\\-_]*') : wordsInTurn(value)
  return bounded(apart.replaceAll("'", "'?"), longestWord(value))
}

/** One word of a name. An everyday word names somebody only with a capital; a short one only where a sentence goes on. */
export function namePartPatterns(value: string): Pattern[] {
  if (isLittleWord(value))
    return bounded(`(?<=[\\p{L}\\d,;]\\s|(?:Mr|Mrs|Ms|Mx|Dr)\\.\\s)${escaped(value)}`, value, { flags: 'gu' })
  if (value.length < 3 || isEverydayName(value))
    return [value, value.toUpperCase()].flatMap((form) => bounded(escaped(form), value, { flags: 'gu' }))
  const own = escaped(value).replaceAll("'", "'?")
  return bounded(value.length > 3 ? `${own}s?` : own, longestWord(value))
}
