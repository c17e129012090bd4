/** The text at a place in answers: names of fields, and of items of a list their id; undefined where no text stands there. */
export function textAt(answers: unknown, path: readonly string[]): string | undefined {
  let here: unknown = answers
  for (const name of path) here = inside(here, name)
  return typeof here === 'string' ? here : undefined
}

/** The answers with another text at that place; as they are where no text stands there. */
export function withTextAt(answers: unknown, path: readonly string[], text: string): unknown {
  const [name, ...rest] = path
  if (name === undefined) return typeof answers === 'string' ? text : answers
  if (Array.isArray(answers)) {
    const at = placeIn(answers, name)
    return at < 0 ? answers : answers.with(at, withTextAt(answers[at], rest, text))
  }
  if (!isGroup(answers) || !Object.hasOwn(answers, name)) return answers
  return { ...answers, [name]: withTextAt(answers[name], rest, text) }
}

/** Every text in answers with its place. */
export function textsIn(answers: unknown, path: readonly string[] = []): { path: string[]; text: string }[] {
  if (typeof answers === 'string') return [{ path: [...path], text: answers }]
  if (Array.isArray(answers))
    return answers.flatMap((item, at) => textsIn(item, [...path, idOf(item) ?? String(at)]))
  if (!isGroup(answers)) return []
  return Object.entries(answers).flatMap(([name, value]) => textsIn(value, [...path, name]))
}

function inside(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[placeIn(value, name)]
  return isGroup(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function placeIn(items: readonly unknown[], name: string): number {
  const at = items.findIndex((item) => idOf(item) === name)
  if (at >= 0) return at
  return /^\d+$/.test(name) && Number(name) < items.length ? Number(name) : -1
}

const idOf = (item: unknown): string | undefined =>
  isGroup(item) && typeof item.id === 'string' ? item.id : undefined

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
