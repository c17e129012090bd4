/** A text in plain letters, and `at`: the place in the original at which a place of the plain text stands. */
export type Folded = { text: string; at: (place: number) => number }

const dash = /^[\p{Pd}\u2212]$/u
const quote = /^[‘’ʼ′`´]$/u
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
}

const foldedBefore = new Map<string, string>()

/** One character without its accents; every dash as "-", every apostrophe as "'"; nothing for an accent that stands alone. */
function foldCharacter(character: string): string {
  const known = foldedBefore.get(character)
  if (known !== undefined) return known
  const folded = dash.test(character)
    ? '-'
    : quote.test(character)
      ? "'"
      : (letters[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, ''))
  foldedBefore.set(character, folded)
  return folded
}

/** Text as a search reads it, so that neither an accent nor another kind of dash hides a word. Upper and lower case stay. */
export function foldText(text: string): Folded {
  let sameLength = true
  const folded = text.replace(/[^ -~\s]/gu, (character) => {
    const plain = foldCharacter(character)
    if (plain.length !== character.length) sameLength = false
    return plain
  })
  return sameLength ? { text: folded, at: (place) => place } : withPlaces(text)
}

function withPlaces(text: string): Folded {
  const places: number[] = []
  let folded = ''
  let from = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    for (let unit = 0; unit < plain.length; unit += 1) places.push(from)
    folded += plain
    from += character.length
  }
  return { text: folded, at: (place) => places[place] ?? from }
}
