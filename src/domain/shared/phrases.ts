import { isCommonWord } from './commonWords.ts'
import type { Weight } from './pattern.ts'
import { type Standing, type TextWord, type TextWords, textWords } from './textWords.ts'
import type { KnownWords } from './withheldThing.ts'

/** Words in turn that say something withheld: what it weighs as they are, and with a slip of the hand in one of them. */
export type Phrase = {
  words: readonly string[]
  exact?: Weight
  typo?: Weight
  /**
   * Where a slip counts only in a word with a capital; for a `name` only inside a sentence, or where it is long; for a
   * `handle` only after its @, or where it is long.
   */
  slipIn?: 'capital' | 'name' | 'handle'
}

export type FoundPhrase = { start: number; end: number; weight: Weight }

/**
 * Where phrases stand in a folded text, also with a letter wrong, missing, added or changed over in a word, a word in two
 * halves, or all the words run together. A slip that makes a word that the case is free to say (`known`) is none.
 */
export function findPhrases(text: string, phrases: readonly Phrase[], known: KnownWords): FoundPhrase[] {
  const index = textWords(text)
  return phrases.flatMap((phrase) => {
    const standings = phrase.words.map((word) => index.standings(word))
    const anchor = longestOf(phrase.words)
    return [...(standings[anchor] ?? [])].flatMap(([at, standing]) => {
      const run = runAt({ text, index, standings, anchor, at, standing })
      return run ? weigh(run, phrase, text, known) : []
    })
  })
}

type Anchored = {
  text: string
  index: TextWords
  standings: readonly ReadonlyMap<number, Standing>[]
  anchor: number
  at: number
  standing: Standing
}
type Run = { words: TextWord[]; slipped: TextWord[]; slips: number }

function runAt({ text, index, standings, anchor, at, standing }: Anchored): Run | undefined {
  const taken: [number, Standing][] = [[at, standing]]
  let next = at + standing.count
  for (const standing of standings.slice(anchor + 1)) {
    const one = standing.get(next)
    if (!one || !isJoined(text, index.words, next)) return undefined
    taken.push([next, one])
    next += one.count
  }
  let before = at
  for (const standing of standings.slice(0, anchor).reverse()) {
    const count = standing.has(before - 1) ? 1 : 2
    const one = standing.get(before - count)
    if (one?.count !== count || !isJoined(text, index.words, before)) return undefined
    before -= count
    taken.unshift([before, one])
  }
  return {
    words: index.words.slice(before, next),
    slipped: taken.flatMap(([from, { slips, count }]) =>
      slips > 0 ? index.words.slice(from, from + count) : [],
    ),
    slips: taken.reduce((sum, [, { slips }]) => sum + slips, 0),
  }
}

const joint = /^[\s,;.\-_'"“”()/&@]{0,5}$/

/** Whether no more than marks and spaces stand between a word and the one before it. */
function isJoined(text: string, words: readonly TextWord[], at: number): boolean {
  const [one, other] = [words[at - 1], words[at]]
  return one !== undefined && other !== undefined && joint.test(text.slice(one.end, other.start))
}

function weigh(
  { words, slipped, slips }: Run,
  phrase: Phrase,
  text: string,
  known: KnownWords,
): FoundPhrase[] {
  const weight = slips === 0 ? phrase.exact : typoWeight(slips, phrase)
  const [first, last] = [words[0], words.at(-1)]
  if (!weight || !first || !last) return []
  if (slipped.some((one) => isFree(one, phrase, text, known))) return []
  const isNamed = weight === 'sure' && slipped.some(({ word }) => known.get(word) === 'named')
  return [{ start: first.start, end: last.end, weight: isNamed ? 'near' : weight }]
}

/** Two slips, or one in a short word, are less than sure, and nothing at all for a street alone or a single word. */
function typoWeight(slips: number, { words, typo, slipIn }: Phrase): Weight | undefined {
  if (slips === 1 || !typo) return typo
  return slips === 2 && words.length > 1 && !slipIn ? 'near' : undefined
}

/** Whether a word that looks like a slip may as well be what somebody meant to write. */
function isFree(
  { word, start }: TextWord,
  { words, slipIn }: Phrase,
  text: string,
  known: KnownWords,
): boolean {
  if (known.get(word) === 'free' || (words.length === 1 && isCommonWord(word))) return true
  if (slipIn === undefined) return false
  if (slipIn === 'handle') return word.length < 8 && text[start - 1] !== '@'
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return slipIn === 'capital' || word.length < 8
  return slipIn === 'name' && !insideSentence.test(text.slice(Math.max(0, start - 20), start))
}

const insideSentence = /[\p{L}\p{N},;)\]]['"”’)]?\s+$/u

function longestOf(words: readonly string[]): number {
  return words.reduce((best, word, at) => (word.length > (words[best] ?? '').length ? at : best), 0)
}
