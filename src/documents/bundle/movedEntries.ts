import type { GivenBundle } from '#src/domain/case/bundle.ts'

/** The names of the entries of the bundle that was given out that are on other pages now, or in the bundle no more. */
export function movedEntries(given: GivenBundle | undefined, now: GivenBundle['entries']): string[] {
  return (given?.entries ?? [])
    .filter((one) => !now.some((entry) => isSame(entry, one)))
    .map(({ name }) => name)
}

type Entry = GivenBundle['entries'][number]

const isSame = (one: Entry, other: Entry) =>
  one.name === other.name && one.first === other.first && one.last === other.last
