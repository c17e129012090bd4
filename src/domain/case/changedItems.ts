type Group = Record<string, unknown>

/** A step's answers without what is held already, and the way back to the whole. */
export type ChangedItems = {
  answers: Group
  /** The whole answers, out of what was made of the changed ones; undefined when an item of a list is missing there. */
  putBack: (made: unknown) => Group | undefined
}

/** The answers with only those items in their lists that `stored` has not as the very same objects. Undefined when it has none of them. */
export function changedItems(answers: unknown, stored: unknown): ChangedItems | undefined {
  if (!isGroup(answers) || !isGroup(stored)) return undefined
  const held = knownBy(stored)
  const isList = (part: unknown, key: string): part is unknown[] =>
    Array.isArray(part) && part.some((item) => held(key, item))
  const unknownIn = (part: unknown, key: string) =>
    isList(part, key) ? part.filter((item) => !held(key, item)) : part
  if (!Object.entries(answers).some(([key, part]) => isList(part, key))) return undefined
  return {
    answers: mapped(answers, unknownIn),
    putBack: (made) => {
      const whole = mapped(answers, (part, key) => {
        const fresh = isGroup(made) ? made[key] : undefined
        return isList(part, key) ? woven(part, (item) => held(key, item), fresh) : fresh
      })
      return Object.entries(answers).every(([key, part]) => !isList(part, key) || key in whole)
        ? whole
        : undefined
    },
  }
}

/** Whether an item is one of the very objects of a list of the stored answers. */
function knownBy(stored: Group): (list: string, item: unknown) => boolean {
  const sets = new Map(Object.entries(stored).map(([key, list]) => [key, new Set(itemsIn(list))]))
  return (list, item) => isGroup(item) && (sets.get(list)?.has(item) ?? false)
}

/** The fields in their order with what `change` makes of each, without those of which it makes nothing. */
function mapped(group: Group, change: (part: unknown, key: string) => unknown): Group {
  const parts = Object.entries(group).map(([key, part]) => [key, change(part, key)])
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined))
}

/** The items that are known in their places, and between them the ones made of the others; undefined when their number differs. */
function woven(items: readonly unknown[], isKnown: (item: unknown) => boolean, made: unknown) {
  const fresh = itemsIn(made)
  if (fresh.length !== items.filter((item) => !isKnown(item)).length) return undefined
  let next = 0
  return items.map((item) => (isKnown(item) ? item : fresh[next++]))
}

const itemsIn = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : [])
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
