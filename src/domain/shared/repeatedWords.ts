/** A run of words of a text, by its places, the end not included. */
export type Run = { start: number; end: number }

/** So many words in the same order are no chance. */
const telling = 8

/** Words, and the mark that stands between two texts that are searched as one. */
const wordOrBoundary = /[\p{L}\p{N}']+|(?!\s)\p{Cc}/gu

/** The search for runs of at least eight words in turn that a text has from another one, word for word. */
export function repeatedWords(secret: string): (text: string) => Run[] {
  const words = wordsOf(secret).map(({ word }) => word)
  const starts = new Map<string, number[]>()
  words.slice(0, Math.max(0, words.length - telling + 1)).forEach((word, place) => {
    starts.set(word, [...(starts.get(word) ?? []), place])
  })
  return (text) => (starts.size === 0 ? [] : runsOf(wordsOf(text), words, starts))
}

type Word = Run & { word: string }

let last: { text: string; words: Word[] } | undefined

/** The words of a text, kept while several searches go through the same one. */
function wordsOf(text: string): Word[] {
  if (last?.text !== text) last = { text, words: split(text) }
  return last.words
}

function split(text: string): Word[] {
  return [...text.matchAll(wordOrBoundary)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function runsOf(
  text: readonly Word[],
  secret: readonly string[],
  starts: ReadonlyMap<string, number[]>,
): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < text.length) {
    const from = starts.get(text[at]?.word ?? '') ?? []
    const length = Math.max(0, ...from.map((place) => lengthOfRun(text, at, secret, place)))
    const [first, final] = [text[at], text[at + length - 1]]
    if (length >= telling && first && final) runs.push({ start: first.start, end: final.end })
    at += length >= telling ? length : 1
  }
  return runs
}

function lengthOfRun(text: readonly Word[], at: number, secret: readonly string[], from: number): number {
  let length = 0
  while (secret[from + length] !== undefined && text[at + length]?.word === secret[from + length]) length += 1
  return length
}
