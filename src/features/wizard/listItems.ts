export type Item = { id: string }
type Place = { list: string; id: string }

/** The items of a list in a step's answers; none while the step is empty. */
export function itemsOf(answers: unknown, list: string): Item[] {
  const items = isGroup(answers) ? answers[list] : undefined
  return Array.isArray(items) ? items.filter(isItem) : []
}

/** The answers with one item in its old place, or at the end when it is new. */
export function replaceItem(answers: unknown, { list, id }: Place, item: unknown): Record<string, unknown> {
  const items = itemsOf(answers, list)
  const placed = isItem(item) ? item : { id }
  const at = items.findIndex((held) => held.id === id)
  return { ...groupOf(answers), [list]: at < 0 ? [...items, placed] : items.with(at, placed) }
}

/** The answers without one item. */
export function withoutItem(answers: unknown, { list, id }: Place): Record<string, unknown> {
  return { ...groupOf(answers), [list]: itemsOf(answers, list).filter((item) => item.id !== id) }
}

/** The answers with an item put back where it stood. */
export function withItemAt(answers: unknown, list: string, item: Item, at: number): Record<string, unknown> {
  return { ...groupOf(answers), [list]: itemsOf(answers, list).toSpliced(at, 0, item) }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const groupOf = (value: unknown) => (isGroup(value) ? value : {})
const isItem = (value: unknown): value is Item => isGroup(value) && typeof value.id === 'string'
