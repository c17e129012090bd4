import { remembered } from '../shared/remembered.ts'
import type { Where } from './finding.ts'
import type { ServedTexts } from './servedTexts.ts'
import { textSearch } from './textSearch.ts'

/** The places, each once, at which any of the texts says what the pattern (with the flag g) looks for. */
export function findClaims(texts: ServedTexts, pattern: RegExp): Where[] {
  const places = new Map<string, Where>()
  for (const { where } of searchFor(pattern)(texts)) {
    places.set([where.step, where.item, where.field].join('|'), where)
  }
  return [...places.values()]
}

const searchFor = remembered((pattern: RegExp) =>
  textSearch((text) => [...text.matchAll(pattern)].map(({ index }) => ({ start: index }))),
)
