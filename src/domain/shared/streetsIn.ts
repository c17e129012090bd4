import { streetForms } from './streetWords.ts'

/**
 * A street that a text names, and where it stands: with a capital or not, and whether it is no more than a part of another
 * name, as Mill Road is in “Mill Road Station”.
 */
export type NamedStreet = { name: string; start: number; end: number; capital: boolean; part: boolean }

const word = /\p{L}[\p{L}'’-]*/gu
/** Kinds of street that in small letters are hardly anything else. */
const plain = /^(?:road|rd|street|lane|close|avenue|ave|drive|crescent|gardens|terrace|grove|mews|row)$/i
const noName =
  /^(?:the|an?|any|that|this|these|those|his|her|their|its|no|each|every|all|same|other|another|main|and|or|in|on|at|of|to|into|by|from|along|enter|near|named|public|following|boundary)$/i

/**
 * Every place where a text names a street, in turn. With a capital any kind of street; in small letters only kinds that are
 * hardly anything else.
 */
export function streetsIn(text: string): NamedStreet[] {
  const words = [...text.matchAll(word)].map(({ 0: name, index }) => ({ name, start: index }))
  return words.flatMap(({ name, start }, at) => {
    const end = start + name.length
    if (!streetForms(name)) return []
    const capital = isCapital(name)
    const before = words.slice(Math.max(0, at - 5), at).reverse()
    const first = beginning(text, before, start, capital)
    if (first === undefined || (!capital && !plain.test(name))) return []
    const part = isPartOfName(text.slice(end))
    return [{ name: text.slice(first, end), start: first, end, capital, part }]
  })
}

/** Whether the words after a street make it a part of another name: a capital, or what is named for its street. */
export function isPartOfName(after: string): boolean {
  return /^ (?:\p{Lu}[\p{L}’'-]*|(?:bus|railway|train|police|fire) station|(?:primary |infant |junior )?school)\b/u.test(
    after,
  )
}

type Word = { name: string; start: number }

/** Where the name of a street begins: the words before its kind that belong to it, with nothing but a space between. */
function beginning(
  text: string,
  before: readonly Word[],
  start: number,
  capital: boolean,
): number | undefined {
  let from: number | undefined
  let next = start
  for (const { name, start: at } of before) {
    const isBeside = /^ {1,2}$/.test(text.slice(at + name.length, next))
    if (!isBeside || noName.test(name) || (capital && !isCapital(name))) break
    from = at
    next = at
    if (!capital) break
  }
  return from
}

const isCapital = (name: string) => /^\p{Lu}/u.test(name)
