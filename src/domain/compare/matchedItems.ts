/** An item as it stands in each of two lists, with its place; the side that lacks it is absent. */
export type Matched = {
  id?: string
  before?: { value: unknown; at: number }
  after?: { value: unknown; at: number }
  /** It stands at another place among those that both lists have. */
  moved: boolean
}

/**
 * The items of two lists, matched by their ids, in the order of the later list with what is gone at the end. Lists whose items
 * have no ids are matched place by place.
 */
export function matchedItems(before: readonly unknown[], after: readonly unknown[]): Matched[] {
  const [old, now] = [idsOf(before), idsOf(after)]
  if (!old || !now) return placeByPlace(before, after)
  const places = new Map(old.map((id, at) => [id, at]))
  const held = new Set(now)
  const kept = keptInOrder(now.map((id) => places.get(id)).filter((at) => at !== undefined))
  return [
    ...now.map((id, at): Matched => {
      const was = places.get(id)
      const here = { value: after[at], at }
      if (was === undefined) return { id, after: here, moved: false }
      return { id, before: { value: before[was], at: was }, after: here, moved: !kept.has(was) }
    }),
    ...old.flatMap((id, at): Matched[] =>
      held.has(id) ? [] : [{ id, before: { value: before[at], at }, moved: false }],
    ),
  ]
}

function placeByPlace(before: readonly unknown[], after: readonly unknown[]): Matched[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    ...(at < before.length && { before: { value: before[at], at } }),
    ...(at < after.length && { after: { value: after[at], at } }),
    moved: false,
  }))
}

/** The id of each item; undefined where one has none, or two have the same. */
function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.map(idOf).filter((id) => id !== undefined)
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : undefined
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined
  return typeof item.id === 'string' ? item.id : undefined
}

/** The largest set of places that still follow one another: the others are those that were moved. */
function keptInOrder(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const place of places) {
    const at = firstNotBelow(ends, place)
    before.set(place, ends[at - 1])
    ends[at] = place
  }
  const kept = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) kept.add(place)
  return kept
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
