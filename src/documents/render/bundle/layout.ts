import type { PageSpan } from '#src/documents/bundle/coverSheet.ts'

/** Where everything stands: the pages of each entry by its label, the page of each act by its name, and how many pages there are. */
export type Layout = {
  spans: ReadonlyMap<string, PageSpan>
  acts: ReadonlyMap<string, number>
  total: number
  /** Spans as long as each entry is to be at the least. */
  longest?: ReadonlyMap<string, PageSpan>
}

export const noLayout: Layout = { spans: new Map(), acts: new Map(), total: 0 }

/** The name of an act in a layout: in which entry it is told, and its number. */
export const actName = (label: string, act: number | undefined): string => `${label} ${act}`

/** Whether all numbers of two layouts are the same. */
export function isSameLayout(one: Layout, other: Layout): boolean {
  return (
    one.total === other.total &&
    one.spans.size === other.spans.size &&
    one.acts.size === other.acts.size &&
    [...one.acts].every(([name, page]) => other.acts.get(name) === page) &&
    [...one.spans].every(([label, { first, last }]) => {
      const there = other.spans.get(label)
      return there?.first === first && there.last === last
    })
  )
}
