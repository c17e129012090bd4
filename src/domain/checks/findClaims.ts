import type { Where } from './finding.ts'
import { joinTexts } from './joinedTexts.ts'
import type { ServedText } from './servedTexts.ts'

/** The places, each once, at which any of the texts says what the pattern (with the flag g) looks for. */
export function findClaims(texts: readonly ServedText[], pattern: RegExp): Where[] {
  const joined = joinTexts(texts)
  const places = new Map<string, Where>()
  for (const { index } of joined.whole.matchAll(pattern)) {
    const where = joined.at(index)?.where
    if (where) places.set([where.step, where.item, where.field].join('|'), where)
  }
  return [...places.values()]
}
