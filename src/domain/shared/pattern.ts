/**
 * One way in which something withheld can stand in a folded text. `needs` is a part of it in lower case, without which no text
 * need be searched. What is not `sure` may be something else.
 */
export type Pattern = { search: RegExp; needs: string; sure: boolean }

/** What may stand between the digits of a phone number or the letters of a registration. */
export const gap = '[\\s().,\\-/_]*'

/** What may stand between two words. */
export const between = '[\\s,;.\\-]+'

/** Each character in turn, with any spacing between. */
export function spaced(characters: string): string {
  return [...characters].map(escaped).join(gap)
}

/** The words in turn, whatever stands between them: spaces, commas, full stops, hyphens. */
export function wordsInTurn(value: string): string {
  return wordsIn(value)
    .map((word) => escaped(word).replaceAll("'", "'?"))
    .join(between)
}

/** The words of a value, without the marks between them. */
export function wordsIn(value: string): string[] {
  return value.split(/[\s,;.-]+/).filter((word) => word !== '')
}

/** A pattern that never begins or ends inside another word or number. */
export function bounded(source: string, needs = '', { sure = true, flags = 'giu' } = {}): Pattern[] {
  if (source === '') return []
  return [
    {
      search: new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags),
      needs: needs.toLowerCase(),
      sure,
    },
  ]
}

/** The longest run of letters or digits in a value: what a text must have for the whole to stand in it. */
export function longestWord(value: string): string {
  const runs = value.match(/[\p{L}\p{N}]+/gu) ?? []
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

export function escaped(characters: string): string {
  return characters.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
