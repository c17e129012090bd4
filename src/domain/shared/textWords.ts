import { isOneEdit } from './oneEdit.ts'
import { sameWord } from './sameWord.ts'

/** One word of a text in lower case without its apostrophes, and where it stands. */
export type TextWord = { word: string; start: number; end: number }

/** How a word stands at a place: in so many words of the text, 0 slips, 1 slip, or 2 for a slip in a short word. */
export type Standing = { slips: 0 | 1 | 2; count: 1 | 2 }

/** The words of a text in turn, and where among them a word stands as it is or with one slip. */
export type TextWords = {
  words: readonly TextWord[]
  standings: (word: string) => ReadonlyMap<number, Standing>
}

let last: { text: string; made: TextWords } | undefined

/** The words of a folded text, kept while several searches go through the same one. */
export function textWords(text: string): TextWords {
  if (last?.text !== text) last = { text, made: made(text) }
  return last.made
}

function made(text: string): TextWords {
  const words = split(text)
  const index = indexOf(words)
  const known = new Map<string, ReadonlyMap<number, Standing>>()
  return {
    words,
    standings: (word) => {
      const before = known.get(word)
      if (before) return before
      const found = standingsOf(word, index)
      known.set(word, found)
      return found
    },
  }
}

/** The words of a value as `textWords` reads them. */
export const plainWords = (value: string): string[] => split(value).map(({ word }) => word)

function split(text: string): TextWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)].map(({ 0: found, index }) => ({
    word: found.toLowerCase().replaceAll("'", ''),
    start: index,
    end: index + found.length,
  }))
}

type Index = {
  places: Map<string, number[]>
  alike: Map<string, string[]>
  byLength: Map<number, string[]>
}

function indexOf(words: readonly TextWord[]): Index {
  const index: Index = { places: new Map(), alike: new Map(), byLength: new Map() }
  words.forEach(({ word }, at) => {
    const places = index.places.get(word)
    if (places) {
      places.push(at)
      return
    }
    index.places.set(word, [at])
    add(index.alike, sameWord(word), word)
    add(index.byLength, word.length, word)
  })
  return index
}

function add<Key>(to: Map<Key, string[]>, key: Key, word: string) {
  const there = to.get(key)
  if (there) there.push(word)
  else to.set(key, [word])
}

function standingsOf(word: string, index: Index): Map<number, Standing> {
  const found = new Map<number, Standing>()
  const put = (places: readonly number[], standing: Standing) => {
    for (const at of places) if (!found.has(at)) found.set(at, standing)
  }
  const placesOf = (words: readonly string[]) => words.flatMap((one) => index.places.get(one) ?? [])
  put(placesOf(index.alike.get(sameWord(word)) ?? []), { slips: 0, count: 1 })
  if (/^\d+$/.test(word))
    put(placesOf([...'abcdefgh'].map((letter) => word + letter)), { slips: 0, count: 1 })
  if (/\d/.test(word) || word.length < 3) return found
  const lengths = [word.length - 1, word.length, word.length + 1]
  const near = lengths.flatMap((length) => index.byLength.get(length) ?? [])
  put(placesOf(near.filter((one) => isSlip(one, word))), { slips: word.length > 4 ? 1 : 2, count: 1 })
  put(splits(word, index), { slips: 1, count: 2 })
  return found
}

const isSlip = (one: string, word: string) => one.length > 2 && !/\d/.test(one) && isOneEdit(one, word)

/** Where a long word stands in two halves: "Quarry brook". */
function splits(word: string, { places }: Index): number[] {
  if (word.length < 8) return []
  return Array.from({ length: word.length - 5 }, (_, at) => at + 3).flatMap((at) => {
    const second = new Set(places.get(word.slice(at)))
    return (places.get(word.slice(0, at)) ?? []).filter((place) => second.has(place + 1))
  })
}
