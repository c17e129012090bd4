import { withheldFinder } from '../shared/findWithheld.ts'
import { printable } from '../shared/printable.ts'
import type { KnownWords, Withheld } from '../shared/withheldThing.ts'

/** A function that gives a text as it is printed with "[withheld]" in place of everything in it that is withheld, `known` words apart. */
export function maskWithheld(
  withheld: readonly Withheld[],
  known: KnownWords = new Map(),
): (text: string) => string {
  const find = withheldFinder(withheld, known)
  return (text) => {
    const printed = printable(text)
    return joined(find(printed)).reduceRight(
      (masked, { start, end }) => `${masked.slice(0, start)}[withheld]${masked.slice(end)}`,
      printed,
    )
  }
}

type Range = { start: number; end: number }

/** The same places as ranges that do not overlap, in their order. */
function joined(hits: readonly Range[]): Range[] {
  const ranges: Range[] = []
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    const before = ranges.at(-1)
    if (before && start <= before.end) before.end = Math.max(before.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}
