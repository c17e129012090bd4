/** Where something stands in a case: names of fields, and places in lists from 0. */
export type Path = readonly (string | number)[]

/** One answer as it is held; of a list of choices or references all of them. */
export type Held = { path: Path; values: readonly (string | number | boolean)[] }

/** Everything that a value holds, down to its last field, in its order. What is empty holds nothing. */
export function heldIn(value: unknown, path: Path): Held[] {
  if (isAnswer(value)) return [{ path, values: [value] }]
  if (Array.isArray(value)) {
    const answers = value.filter(isAnswer)
    const items = value.flatMap((item: unknown, at) => (isAnswer(item) ? [] : heldIn(item, [...path, at])))
    return answers.length > 0 ? [{ path, values: answers }, ...items] : items
  }
  return fieldsOf(value).flatMap(([key, field]) => heldIn(field, [...path, key]))
}

/** The fields of a value, none where it has none. */
export function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** The part of a value that stands at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) => fieldsOf(found).find(([key]) => key === String(step))?.[1],
    value,
  )
}

/** A path without its places in lists, as a field of the schema is named. */
export const fieldOf = (path: Path): string[] => path.filter((step) => typeof step === 'string')

const isAnswer = (value: unknown): value is string | number | boolean =>
  (typeof value === 'string' && value.trim() !== '') ||
  typeof value === 'number' ||
  typeof value === 'boolean'
