import type { z } from 'zod'
import { tidy } from './blank.ts'

/** What one step's fields refuse, verbatim, by field path; an item of a list is named by its id, not by its place. */
export type Typed = Record<string, string>

/**
 * Parts a step's form answers into what the draft schema accepts and what it refuses. Nothing typed is dropped:
 * each refused leaf is kept as text under its path.
 */
export function splitTyped<T>(
  schema: z.ZodType<T>,
  answers: unknown,
): { answers: T | undefined; typed: Typed } {
  const typed: Typed = {}
  const left = structuredCopy(tidy(answers))
  for (;;) {
    const parsed = schema.optional().safeParse(tidy(left))
    if (parsed.success) return { answers: parsed.data, typed }
    const taken = parsed.error.issues.flatMap((issue) => takeOut(left, issue.path))
    if (taken.length === 0) return { answers: undefined, typed: { ...typed, '': JSON.stringify(answers) } }
    for (const { path, text } of taken) typed[path] = text
  }
}

/** The answers as the form shows them again: what was refused stands in its field as it was typed. */
export function withTyped(answers: unknown, typed: Typed | undefined): unknown {
  if (!typed) return answers
  const shown = structuredCopy(answers) ?? {}
  for (const [path, text] of Object.entries(typed)) if (path !== '') putBack(shown, path.split('.'), text)
  return shown
}

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

function takeOut(root: unknown, path: readonly PropertyKey[]): { path: string; text: string }[] {
  let holder: unknown = root
  const named: string[] = []
  for (const key of path.slice(0, -1)) {
    if (!isTree(holder)) return []
    holder = holder[String(key)]
    named.push(nameOf(holder) ?? String(key))
  }
  const last = path.at(-1)
  if (!isTree(holder) || last === undefined) return []
  const value = holder[String(last)]
  if (value === undefined) return []
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[String(last)]
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return [{ path: [...named, String(last)].join('.'), text }]
}

function putBack(root: unknown, path: readonly string[], text: string): void {
  const [key, ...rest] = path
  if (key === undefined || !isTree(root)) return
  if (rest.length === 0) {
    if (root[key] === undefined) root[key] = text
    return
  }
  if (!Array.isArray(root) && root[key] === undefined) root[key] = {}
  const next = Array.isArray(root) ? root.find((item) => nameOf(item) === key) : root[key]
  putBack(next, rest, text)
}

/** The id of an item of a list. */
function nameOf(value: unknown): string | undefined {
  return isTree(value) && typeof value.id === 'string' ? value.id : undefined
}

function structuredCopy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
