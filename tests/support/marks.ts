const consonants = 'bdfgklmnprstvz'
const vowels = 'aeiou'
const places = new Map<string, string>()
const words = new Map<string, string>()

/** A word that stands for one place and no other, far from every other such word and from every word of English. */
export function markOf(place: string): string {
  const known = words.get(place)
  if (known !== undefined) return known
  const number = [...place].reduce((sum, letter) => (sum * 131n + BigInt(letter.charCodeAt(0))) % prime, 7n)
  const word = `Q${syllables(number)}q`
  const before = places.get(word)
  if (before !== undefined && before !== place) throw new Error(`${place} and ${before} have one mark`)
  places.set(word, place)
  words.set(place, word)
  return word
}

const prime = 2305843009213693951n

/** Six syllables of 70 that there are. */
function syllables(number: bigint): string {
  let rest = number
  let word = ''
  for (let count = 0; count < 6; count += 1) {
    word += (consonants[Number(rest % 14n)] ?? '') + (vowels[Number((rest / 14n) % 5n)] ?? '')
    rest /= 70n
  }
  return word
}

/** The places whose marks a text holds, each once, in no order. */
export function marksIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(/q(?:[bdfgklmnprstvz][aeiou]){6}q/gi)) {
    const place = places.get(`Q${word.slice(1).toLowerCase()}`)
    if (place !== undefined) found.add(place)
  }
  return found
}
