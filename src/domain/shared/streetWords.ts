/** The ways in which the last word of a street name is written. */
const forms: readonly (readonly string[])[] = [
  ['road', 'rd'],
  ['street', 'st', 'str'],
  ['avenue', 'ave', 'av'],
  ['lane', 'ln'],
  ['close', 'cl'],
  ['drive', 'dr', 'drv'],
  ['crescent', 'cres', 'cresc'],
  ['court', 'ct', 'crt'],
  ['place', 'pl'],
  ['gardens', 'gdns', 'gdn'],
  ['terrace', 'terr', 'ter'],
  ['square', 'sq'],
  ['grove', 'grv', 'gr'],
  ['park', 'pk'],
  ['way', 'wy'],
  ['parade', 'pde'],
  ['boulevard', 'blvd'],
  ['mount', 'mt'],
  ['row'],
  ['mews'],
  ['walk'],
  ['hill'],
  ['view'],
  ['rise'],
  ['green'],
  ['gate'],
  ['wharf'],
  ['quay'],
  ['yard'],
  ['passage'],
  ['path'],
  ['alley'],
]

/** Every way to write one word of a street’s kind, "road" and "rd"; undefined for any other word. */
export function streetForms(word: string): readonly string[] | undefined {
  return forms.find((row) => row.includes(word.toLowerCase()))
}

/** Whether words are the name of a street: at least two, and the last says what kind of street it is. */
export function isStreet(words: readonly string[]): boolean {
  return words.length > 1 && streetForms(words.at(-1) ?? '') !== undefined
}
