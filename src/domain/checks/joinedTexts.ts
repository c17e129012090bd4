import type { ServedText } from './servedTexts.ts'

/** Many texts as one, so that each search runs once; `at` gives the text in which a place of the whole stands, and where it begins. */
export type JoinedTexts = {
  whole: string
  at: (place: number) => { text: ServedText; from: number } | undefined
}

/** A character that no search crosses: it is neither a space, a letter nor a number. */
const boundary = '\u0001'

/** Joins texts for searching; looking a place up takes a handful of steps however many texts there are. */
export function joinTexts(texts: readonly ServedText[]): JoinedTexts {
  const starts: number[] = []
  let length = 0
  for (const { text } of texts) {
    starts.push(length)
    length += text.length + boundary.length
  }
  return {
    whole: texts.map(({ text }) => text).join(boundary),
    at: (place) => {
      const found = lastUpTo(starts, place)
      const [text, from] = [texts[found], starts[found]]
      return text && from !== undefined ? { text, from } : undefined
    },
  }
}

function lastUpTo(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
