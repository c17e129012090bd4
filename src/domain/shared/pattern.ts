/** Of what is found: it is what is withheld, it is nearly that or may be something else, or it is only a part that leads to it. */
export type Weight = 'sure' | 'near' | 'part'

/**
 * One way in which something withheld can stand in a folded text. `needs` is a part of it in lower case, without which no text
 * need be searched.
 */
export type Pattern = { search: RegExp; needs: string; weight: Weight }

/** What may stand between the digits of a phone number or the letters of a registration. */
export const gap = '[\\s().,\\-/_]*'

/** What may stand between two words. */
export const between = '[\\s,;.\\-]+'

/** Each character in turn, with any spacing between. */
export function spaced(characters: string): string {
  return [...characters].map(escaped).join(gap)
}

/** The same of a postcode or a registration, in which O and 0, and I, L and 1, are taken for each other. */
export function spacedCode(code: string): string {
  return [...code].map(lookAlike).join(gap)
}

const alike = ['0Oo', '1IiLl']
const lookAlike = (character: string) => {
  const row = alike.find((one) => one.includes(character))
  return row ? `[${row}]` : escaped(character)
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
export function bounded(
  source: string,
  needs = '',
  { weight = 'sure', flags = 'giu' }: { weight?: Weight; flags?: string } = {},
): Pattern[] {
  if (source === '') return []
  return [
    {
      search: new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags),
      needs: needs.toLowerCase(),
      weight,
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
