import type { z } from 'zod'
import { complete } from '../case/complete.ts'

/** One answer that is missing or does not do: its path with dots, the keys of the path, and what to enter. */
export type AnswerIssue = { path: string; keys: readonly PropertyKey[]; message: string }

/** What a finished schema finds missing in an answer, in its order; lists that are not there count as empty ones. */
export function answerIssues(schema: z.ZodType, answer: object | undefined): readonly AnswerIssue[] {
  const before = answer && foundBefore.get(answer)
  if (before) return before
  const issues = schema.safeParse(answer).success ? [] : findIssues(schema, answer)
  if (answer) foundBefore.set(answer, issues)
  return issues
}

// A page that stayed the same need not be read again.
const foundBefore = new WeakMap<object, readonly AnswerIssue[]>()

function findIssues(schema: z.ZodType, answer: object | undefined): AnswerIssue[] {
  const first = schema.safeParse(complete(schema, answer ?? {}))
  if (first.success) return []
  const filled: unknown = JSON.parse(JSON.stringify(complete(schema, answer ?? {})))
  for (const issue of first.error.issues) {
    if (issue.code === 'invalid_type' && issue.expected === 'array') putList(filled, issue.path)
  }
  const issues = schema.safeParse(filled).error?.issues ?? []
  return issues.map(({ path, message }) => ({ path: path.join('.'), keys: path, message }))
}

function putList(root: unknown, path: readonly PropertyKey[]): void {
  let holder = root
  for (const key of path.slice(0, -1)) holder = isGroup(holder) ? holder[String(key)] : undefined
  if (isGroup(holder)) holder[String(path.at(-1))] = []
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
