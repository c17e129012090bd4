import { joinTexts } from './joinedTexts.ts'
import type { ServedText, ServedTexts } from './servedTexts.ts'

/**
 * A search over groups of texts that keeps what it found in each group as long as the group is there: only groups that
 * it has not seen are searched, all of them in one go. `start` is counted from the beginning of the text of the hit.
 */
export function textSearch<Hit extends { start: number }>(
  search: (text: string) => readonly Hit[],
): (groups: ServedTexts) => (Hit & ServedText)[] {
  const before = new WeakMap<readonly ServedText[], readonly (Hit & ServedText)[]>()
  return (groups) => {
    const fresh = groups.filter((group) => !before.has(group))
    const found = hitsByText(fresh.flat(), search)
    for (const group of fresh)
      before.set(group, found.size > 0 ? group.flatMap((text) => found.get(text) ?? []) : [])
    return groups.flatMap((group) => before.get(group) ?? [])
  }
}

function hitsByText<Hit extends { start: number }>(
  texts: readonly ServedText[],
  search: (text: string) => readonly Hit[],
): Map<ServedText, (Hit & ServedText)[]> {
  const found = new Map<ServedText, (Hit & ServedText)[]>()
  const joined = joinTexts(texts)
  for (const hit of search(joined.whole)) {
    const place = joined.at(hit.start)
    if (!place) continue
    const { text, from } = place
    found.set(text, [...(found.get(text) ?? []), { ...hit, ...text, start: hit.start - from }])
  }
  return found
}
