import { z } from 'zod/mini'

/** A value that a schema refuses, or that it does not know: where it stood in the list or group it came from, and what it was. */
export type Misfit = {
  /** Field names and, in lists, the place counted from 0 as it was before anything was taken out. */
  path: readonly (string | number)[]
  /** The same path as one text; an item of a list is named by its id where the list has it once. */
  name: string
  value: unknown
  /** What the schema said; absent for a field that it does not know. */
  issue?: z.core.$ZodIssue
}

export type Fitted<T> = { value: T | undefined; misfits: Misfit[]; unknown: Misfit[] }

/**
 * Takes out of a value all that a schema refuses, so that the rest fits. Where something that must be there is missing,
 * the whole group or item is taken out. `unknown` lists the fields that the schema does not know and dropped.
 */
export function takeMisfits<T>(schema: z.ZodMiniType<T>, given: unknown): Fitted<T> {
  const top: Tree = given === undefined ? {} : { top: JSON.parse(JSON.stringify(given)) }
  const places: Places = new WeakMap()
  const misfits: Misfit[] = []
  const wanted = z.optional(schema)
  for (;;) {
    const parsed = wanted.safeParse(top.top)
    if (parsed.success) return { value: parsed.data, misfits, unknown: unknownIn(top, parsed.data, places) }
    const spots = outermost(parsed.error.issues.flatMap((issue) => spotsOf(top, issue, places)))
    misfits.push(...spots.filter(({ value }) => value !== null && value !== '').map(misfitAt))
    takeOut(spots, places)
  }
}

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** Where the items that are left in a list stood at first. */
type Places = WeakMap<object, number[]>

type Spot = Misfit & { holder: Tree; key: string }

const misfitAt = ({ path, name, value, issue }: Spot): Misfit => ({
  path,
  name,
  value,
  ...(issue && { issue }),
})

function spotsOf(top: Tree, issue: z.core.$ZodIssue, places: Places): Spot[] {
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => ({ ...spotAt(top, path, places), issue }))
}

/** What stands at a path; where nothing does, or only the id of an item, what should hold it. */
function spotAt(top: Tree, path: readonly PropertyKey[], places: Places): Spot {
  let holder = top
  let key = 'top'
  const place: (string | number)[] = []
  const names: string[] = []
  for (const step of path.map(String)) {
    const next = holder[key]
    const idOfItem = step === 'id' && Array.isArray(holder)
    if (!isTree(next) || !Object.hasOwn(next, step) || idOfItem) break
    place.push(Array.isArray(next) ? firstPlace(next, Number(step), places) : step)
    names.push(Array.isArray(next) ? itemName(next, Number(step), places) : step)
    holder = next
    key = step
  }
  return { holder, key, path: place, name: names.join('.'), value: holder[key] }
}

function firstPlace(list: unknown[], index: number, places: Places): number {
  return places.get(list)?.[index] ?? index
}

/** The name of an item of a list: its id where that is clear, else where it stood at first. */
function itemName(list: unknown[], index: number, places: Places): string {
  const id = idOf(list[index])
  const clear = id !== undefined && namesItem(id) && list.filter((item) => idOf(item) === id).length === 1
  return clear ? id : String(firstPlace(list, index, places))
}

/** Whether an id can stand in a path: it has no full stop and is no number. */
export const namesItem = (id: string): boolean => !/^\d+$|\./.test(id)

/** The id of an item of a list. */
export function idOf(value: unknown): string | undefined {
  return isTree(value) && typeof value.id === 'string' ? value.id : undefined
}

/** Each spot once, and none that stands inside another. */
function outermost(spots: readonly Spot[]): Spot[] {
  const taken = new Set<string>()
  return spots
    .toSorted((a, b) => a.path.length - b.path.length)
    .filter(({ path }) => {
      const inside = [...path, undefined].some((_, length) =>
        taken.has(JSON.stringify(path.slice(0, length))),
      )
      if (!inside) taken.add(JSON.stringify(path))
      return !inside
    })
}

function takeOut(spots: readonly Spot[], places: Places): void {
  const gone = new Map<unknown[], Set<number>>()
  for (const { holder, key } of spots) {
    if (!Array.isArray(holder)) delete holder[key]
    else gone.set(holder, (gone.get(holder) ?? new Set<number>()).add(Number(key)))
  }
  for (const [list, indexes] of gone) {
    const left = [...list.keys()].filter((index) => !indexes.has(index))
    const items = left.map((index) => list[index])
    places.set(
      list,
      left.map((index) => firstPlace(list, index, places)),
    )
    list.splice(0, list.length, ...items)
  }
}

/** The fields of a value that are not in what the schema made of it. */
function unknownIn(top: Tree, parsed: unknown, places: Places): Misfit[] {
  const found: Misfit[] = []
  const compare = (value: unknown, known: unknown, path: readonly string[]) => {
    if (!isTree(value) || !isTree(known)) return
    const inside = Object.keys(value).filter((key) => value[key] !== null)
    for (const key of inside) {
      if (Object.hasOwn(known, key)) compare(value[key], known[key], [...path, key])
      else found.push(misfitAt(spotAt(top, [...path, key], places)))
    }
  }
  compare(top.top, parsed, [])
  return found
}
