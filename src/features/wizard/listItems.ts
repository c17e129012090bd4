import { putBack } from '#src/domain/case/putBack.ts'
import type { Typed } from '#src/domain/case/typed.ts'

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

/** The answers with one item more, at the end. */
export function withItem(answers: unknown, list: string, item: Item): Record<string, unknown> {
  return { ...groupOf(answers), [list]: [...itemsOf(answers, list), item] }
}

/** An item with its place and what was half-typed in it, before it is removed. */
export type Taken = { list: string; item: Item; at: number; typed: Typed }

/** A step's answers and half-typed text without one item, and what was taken. */
export function takeItem({ answers, typed }: Step, { list, id }: Place): Step & { taken: Taken | undefined } {
  const items = itemsOf(answers, list)
  const at = items.findIndex((item) => item.id === id)
  const item = items[at]
  const mine = (path: string) => path.startsWith(`${list}.${id}.`)
  return {
    answers: withoutItem(answers, { list, id }),
    typed: only(typed, (path) => !mine(path)),
    taken: item && { list, item, at, typed: only(typed, mine) },
  }
}

/**
 * A step's answers and half-typed text with an item put back where it stood. Where another tab made it again meanwhile
 * and the two differ, it stands beside that one as `otherId`.
 */
export function withItemBack(
  { answers, typed }: Step,
  { list, item, at, typed: text }: Taken,
  otherId: string,
): Step {
  const { items, beside } = putBack(itemsOf(answers, list), { item, at, other: { ...item, id: otherId } })
  const from = `${list}.${item.id}.`
  const back = beside
    ? Object.fromEntries(
        Object.entries(text).map(([path, one]) => [path.replace(from, `${list}.${otherId}.`), one]),
      )
    : text
  return { answers: { ...groupOf(answers), [list]: items }, typed: { ...back, ...typed } }
}

type Step = { answers: unknown; typed: Typed }

const only = (typed: Typed, wanted: (path: string) => boolean): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([path]) => wanted(path)))

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const groupOf = (value: unknown) => (isGroup(value) ? value : {})
const isItem = (value: unknown): value is Item => isGroup(value) && typeof value.id === 'string'
