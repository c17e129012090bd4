import './zodConfig.ts'
import { z } from 'zod/mini'

/**
 * The schema by which an answer is judged now. While a choice at the top of it is not made, that is the choice together with
 * the questions that stand on every branch, so that all that is missing is told at once; otherwise the schema itself.
 */
export function beforeChoice(schema: z.ZodMiniType, answer: unknown): z.ZodMiniType {
  if (!(schema instanceof z.ZodMiniDiscriminatedUnion)) return schema
  const key = schema._zod.def.discriminator
  const branches = schema.def.options.flatMap((option) =>
    option instanceof z.ZodMiniObject ? [option.shape] : [],
  )
  const chosen: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : undefined
  if (branches.some((shape) => accepts(shape[key], chosen))) return schema
  const [first = {}] = branches
  const shared = Object.entries(first).filter(([field, asked]) =>
    branches.every((shape) => field !== key && shape[field] === asked),
  )
  const message = schema.safeParse({}).error?.issues[0]?.message ?? ''
  return z.object({ ...Object.fromEntries(shared), [key]: z.never(message) })
}

function accepts(field: unknown, value: unknown): boolean {
  return field instanceof z.ZodMiniType && field.safeParse(value).success
}
