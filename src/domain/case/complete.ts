import { z } from 'zod/mini'

/**
 * An answer with every group and list in place that its finished schema asks for, empty where nothing was entered, so
 * that an error about a question points at the question and says what to do. Nothing entered is changed.
 */
export function complete(schema: unknown, answer: unknown): unknown {
  if (schema instanceof z.ZodMiniOptional)
    return answer === undefined ? undefined : complete(schema.def.innerType, answer)
  if (schema instanceof z.ZodMiniArray) return completeList(schema, answer)
  if (schema instanceof z.ZodMiniRecord) return answer ?? {}
  if (schema instanceof z.ZodMiniDiscriminatedUnion) return completeChoice(schema, groupOf(answer))
  if (schema instanceof z.ZodMiniObject) return completeObject(schema, groupOf(answer))
  return answer
}

function completeList(list: z.ZodMiniArray, answer: unknown): unknown {
  return Array.isArray(answer) ? answer.map((item) => complete(list.def.element, item)) : (answer ?? [])
}

type Group = Record<string, unknown>

function completeChoice(choice: z.ZodMiniDiscriminatedUnion, answer: Group | undefined): unknown {
  if (!answer) return {}
  const key = choice._zod.def.discriminator
  const taken = choice.def.options.find((option) => {
    const field: unknown = option instanceof z.ZodMiniObject ? option.shape[key] : undefined
    return field instanceof z.ZodMiniType && field.safeParse(answer[key]).success
  })
  return taken ? complete(taken, answer) : answer
}

function completeObject(object: z.ZodMiniObject, answer: Group | undefined): Group {
  const groups = Object.entries(object.shape).flatMap(([key, field]) => {
    const value = complete(field, answer?.[key])
    return value === undefined ? [] : [[key, value]]
  })
  return { ...answer, ...Object.fromEntries(groups) }
}

/** A group as it stands; nothing in the place of a group counts as an empty one. */
function groupOf(answer: unknown): Group | undefined {
  return isGroup(answer) ? answer : undefined
}

const isGroup = (answer: unknown): answer is Group =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)
