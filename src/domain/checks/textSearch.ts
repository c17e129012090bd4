import { joinTexts } from './joinedTexts.ts'
import type { ServedText, ServedTexts } from './servedTexts.ts'

/** So many texts are kept at most; a case of 1,000 acts has a few thousand. */
const mostKept = 50_000

/**
 * A search over groups of texts that keeps what it found in each group as long as the group is there, and in each text by its
 * words: only texts that it has not seen are searched, all of them in one go. `start` is counted from the beginning of the
 * text of the hit.
 */
export function textSearch<Hit extends { start: number }>(
  search: (text: string) => readonly Hit[],
): (groups: ServedTexts) => (Hit & ServedText)[] {
  const before = new WeakMap<readonly ServedText[], readonly (Hit & ServedText)[]>()
  const known = new Map<string, readonly Hit[]>()
  return (groups) => {
    const fresh = groups.filter((group) => !before.has(group))
    if (known.size > mostKept) known.clear()
    for (const [text, hits] of hitsByText(fresh.flat(), known, search)) known.set(text, hits)
    for (const group of fresh)
      before.set(
        group,
        group.flatMap((text) => (known.get(text.text) ?? []).map((hit) => ({ ...hit, ...text }))),
      )
    return groups.flatMap((group) => before.get(group) ?? [])
  }
}

function hitsByText<Hit extends { start: number }>(
  texts: readonly ServedText[],
  known: ReadonlyMap<string, unknown>,
  search: (text: string) => readonly Hit[],
): Map<string, Hit[]> {
  const unknown = new Map(texts.flatMap((one) => (known.has(one.text) ? [] : [[one.text, one] as const])))
  const found = new Map<string, Hit[]>([...unknown.keys()].map((text) => [text, []]))
  if (unknown.size === 0) return found
  const joined = joinTexts([...unknown.values()])
  for (const hit of search(joined.whole)) {
    const place = joined.at(hit.start)
    if (place) found.get(place.text.text)?.push({ ...hit, start: hit.start - place.from })
  }
  return found
}
