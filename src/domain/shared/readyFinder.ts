import { type WithheldHit, withheldFinder } from './findWithheld.ts'
import { printable } from './printable.ts'
import type { KnownWords, Withheld } from './withheldThing.ts'

type Find = (text: string) => WithheldHit[]

/** So many searches are kept: those of a case, and of the rules that look for some kinds only. */
const mostKept = 8
const ready = new Map<string, Find>()

/** The search for things withheld in single texts, however typed. To make it ready takes longer than to search: it is kept. */
export function readyFinder(withheld: readonly Withheld[], known: KnownWords): Find {
  const key = JSON.stringify([withheld, [...known]])
  const before = ready.get(key)
  if (before) return before
  if (ready.size >= mostKept) ready.clear()
  const find = withheldFinder(withheld, known)
  const made: Find = (text) => find(printable(text))
  ready.set(key, made)
  return made
}
