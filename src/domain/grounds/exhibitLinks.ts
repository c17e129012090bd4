import type { HeldActs } from './editActs.ts'
import type { ActDraft } from './numbering.ts'

/** The ids of the acts that an exhibit shows, in the order given. */
export function actsShownBy(items: readonly ActDraft[], exhibit: string): string[] {
  return items.filter(({ exhibits }) => exhibits?.includes(exhibit)).map(({ id }) => id)
}

/** The chronology with an exhibit linked to exactly these acts; other exhibits of an act stay in their order. */
export function withExhibitAt(
  { answers, typed }: HeldActs,
  exhibit: string,
  acts: readonly string[],
): HeldActs {
  const wanted = new Set(acts)
  const items = (answers?.items ?? []).map((act) => {
    const linked = act.exhibits?.includes(exhibit) ?? false
    if (linked === wanted.has(act.id)) return act
    const others = (act.exhibits ?? []).filter((id) => id !== exhibit)
    if (wanted.has(act.id)) return { ...act, exhibits: [...others, exhibit] }
    const { exhibits: _, ...bare } = act
    return others.length > 0 ? { ...bare, exhibits: others } : bare
  })
  return { answers: answers && { ...answers, items }, typed }
}
