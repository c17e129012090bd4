import { streetForms } from '../shared/streetWords.ts'

/** A street that a text names, and where it stands. */
export type NamedStreet = { name: string; start: number; end: number }

const word = /\p{L}[\p{L}'’-]*/gu
/** Kinds of street that in small letters are hardly anything else. */
const plain = /^(?:road|rd|street|lane|close|avenue|ave|drive|crescent|gardens|terrace|grove|mews|row)$/i
const noName =
  /^(?:the|an?|any|that|this|these|those|his|her|their|its|no|each|every|all|same|other|another|main|and|or|in|on|at|of|to|into|by|from|along|enter|near|named|public|following|boundary)$/i

/**
 * The streets that a text names, in turn, each of them once. With a capital any kind of street; in small letters only kinds that
 * are hardly anything else.
 */
export function streetsIn(text: string): NamedStreet[] {
  const words = [...text.matchAll(word)].map(({ 0: name, index }) => ({ name, start: index }))
  const seen = new Set<string>()
  return words.flatMap(({ name, start }, at) => {
    const end = start + name.length
    if (!streetForms(name)) return []
    const before = words.slice(Math.max(0, at - 3), at).reverse()
    const first = beginning(text, before, start, isCapital(name))
    if (first === undefined || (!isCapital(name) && !plain.test(name))) return []
    const road = text.slice(first, end)
    const key = road.toLowerCase()
    if (seen.has(key)) return []
    seen.add(key)
    return [{ name: road, start: first, end }]
  })
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
