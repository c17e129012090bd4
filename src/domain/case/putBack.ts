/** What stands where an item is put back: the items, and whether it came beside one that was made again meanwhile. */
export type PutBack<T> = { items: T[]; beside: boolean }

/**
 * A list with an item put back where it stood. Where another tab made the same item again meanwhile, gaps of that one
 * are filled; where the two differ, `other`, the item under another id, stands beside it, so that no text is lost.
 */
export function putBack<T extends { id: string }>(
  items: readonly T[],
  { item, at, other }: { item: T; at: number; other: T },
): PutBack<T> {
  const again = items.findIndex(({ id }) => id === item.id)
  const there = items[again]
  if (!there) return { items: items.toSpliced(at, 0, item), beside: false }
  if (holds(there, item)) return { items: items.with(again, filled(there, item)), beside: false }
  return { items: items.toSpliced(again, 0, other), beside: true }
}

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value says all that an older one said, or nothing at all. */
function holds(now: unknown, before: unknown): boolean {
  if (now === undefined || before === undefined) return true
  if (isGroup(now) && isGroup(before)) return Object.keys(before).every((key) => holds(now[key], before[key]))
  if (typeof now === 'string' && typeof before === 'string') return now.startsWith(before)
  return JSON.stringify(now) === JSON.stringify(before)
}

/** A group with what only the older one says put into its gaps. */
function filled<T extends object>(now: T, before: object): T
function filled(now: object, before: object): unknown {
  return filledGroup({ ...now }, { ...before })
}

function filledGroup(now: Group, before: Group): Group {
  const gaps = Object.entries(before).map(([key, value]) => {
    const held = now[key]
    if (held === undefined) return [key, value]
    return [key, isGroup(held) && isGroup(value) ? filledGroup(held, value) : held]
  })
  return { ...now, ...Object.fromEntries(gaps) }
}
