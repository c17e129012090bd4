import type { Renumbered } from './comparison.ts'

/**
 * The items that both versions have under other numbers, those next to each other that went the same way as one, in the order of
 * their old numbers. `told` are items whose new number is said elsewhere.
 */
export function renumbered(
  of: Renumbered['of'],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  told: ReadonlySet<string> = new Set(),
): Renumbered[] {
  const changed = [...before]
    .flatMap(([id, was]) => {
      const is = after.get(id)
      return is === undefined || is === was || told.has(id) ? [] : [{ was, is }]
    })
    .sort((a, b) => a.was - b.was)
  const runs: Renumbered[] = []
  for (const { was, is } of changed) {
    const last = runs.at(-1)
    if (last && was === last.before + last.count && is === last.after + last.count) last.count += 1
    else runs.push({ of, before: was, after: is, count: 1 })
  }
  return runs
}
