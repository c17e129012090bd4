import { z } from 'zod/mini'
import type { Unfinished } from './unfinished.ts'

/**
 * An answer with nothing in it yet but the nested groups that a form needs, so that an error about a question points
 * at the question and not at its group. Lists and optional groups start absent.
 */
export function blank<S extends z.ZodMiniType>(schema: S): Unfinished<z.output<S>>
export function blank(schema: z.ZodMiniType): unknown {
  if (schema instanceof z.core.$ZodUnion) return {}
  if (!(schema instanceof z.ZodMiniObject)) return undefined
  const groups = Object.entries(schema.shape).flatMap(([key, field]) => {
    const value = field instanceof z.ZodMiniType ? blank(field) : undefined
    return value === undefined ? [] : [[key, value]]
  })
  return Object.fromEntries(groups)
}

/** An answer without empty text, empty groups and empty lists: what is stored. Undefined when nothing is left. */
export function tidy(answer: unknown): unknown {
  if (answer === undefined || answer === null || answer === '') return undefined
  if (Array.isArray(answer)) return answer.length > 0 ? answer.map((item) => tidy(item) ?? item) : undefined
  if (typeof answer !== 'object') return answer
  const kept = Object.entries(answer).flatMap(([key, value]) => {
    const left = tidy(value)
    return left === undefined ? [] : [[key, left]]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
