import { z } from 'zod/mini'
import { beforeChoice } from '../case/beforeChoice.ts'
import { complete } from '../case/complete.ts'
import { remembered } from '../shared/remembered.ts'

/** One answer that is missing or does not do: its path with dots, the keys of the path, and what to enter. */
export type AnswerIssue = { path: string; keys: readonly PropertyKey[]; message: string }

/** What a finished schema finds missing in an answer, in its order; lists that are not there count as empty ones. */
export function answerIssues(schema: z.ZodMiniType, answer: object | undefined): readonly AnswerIssue[] {
  return answer ? issuesBy(schema)(answer) : wholeIssues(schema, {})
}

/** Of each item the outcome is kept, so that after a change only what changed is read again. */
const issuesBy = remembered((schema: z.ZodMiniType) =>
  remembered((answer: object) => findIssues(schema, answer)),
)

function findIssues(schema: z.ZodMiniType, answer: object): readonly AnswerIssue[] {
  const lists = itemLists(schema, answer)
  if (lists.length === 0) return wholeIssues(schema, answer)
  const emptied = { ...answer, ...Object.fromEntries(lists.map(({ key }) => [key, []])) }
  const ofRest = wholeIssues(schema, emptied).filter(({ path }) => !lists.some(({ key }) => key === path))
  const ofItems = lists.flatMap(({ key, element, items }) =>
    items.flatMap((item, at) => answerIssues(element, item).map((issue) => within([key, at], issue))),
  )
  const order = lists[0]?.order ?? []
  const place = ({ keys }: AnswerIssue) => order.indexOf(String(keys[0]))
  return [...ofRest, ...ofItems].sort((a, b) => place(a) - place(b))
}

type ItemList = { key: string; element: z.ZodMiniType; items: readonly object[]; order: readonly string[] }

/** The lists of an answer that hold items; each item is judged by itself, but where a rule of the schema looks across its lists. */
function itemLists(schema: z.ZodMiniType, answer: object): ItemList[] {
  if (!(schema instanceof z.ZodMiniObject) || schema.def.checks?.length) return []
  const order = Object.keys(schema.shape)
  return Object.entries(answer).flatMap(([key, items]) => {
    const field: unknown = schema.shape[key]
    const list = field instanceof z.ZodMiniOptional ? field.def.innerType : field
    const element = list instanceof z.ZodMiniArray ? list.def.element : undefined
    const held = Array.isArray(items) && items.length > 0 && items.every(isGroup)
    return held && element instanceof z.ZodMiniType ? [{ key, element, items, order }] : []
  })
}

const within = (place: readonly PropertyKey[], { keys, message }: AnswerIssue): AnswerIssue =>
  issueAt([...place, ...keys], message)
const issueAt = (keys: readonly PropertyKey[], message: string): AnswerIssue => ({
  path: keys.join('.'),
  keys,
  message,
})

function wholeIssues(whole: z.ZodMiniType, answer: object): AnswerIssue[] {
  const schema = beforeChoice(whole, answer)
  if (schema.safeParse(answer).success) return []
  const first = schema.safeParse(complete(schema, answer))
  if (first.success) return []
  const filled: unknown = JSON.parse(JSON.stringify(complete(schema, answer)))
  for (const issue of first.error.issues) {
    if (issue.code === 'invalid_type' && issue.expected === 'array') putList(filled, issue.path)
  }
  const issues = schema.safeParse(filled).error?.issues ?? []
  return issues.map(({ path, message }) => issueAt(path, message))
}

function putList(root: unknown, path: readonly PropertyKey[]): void {
  let holder = root
  for (const key of path.slice(0, -1)) holder = isGroup(holder) ? holder[String(key)] : undefined
  if (isGroup(holder)) holder[String(path.at(-1))] = []
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
