import { z } from 'zod/mini'
import { applies } from '../flow/applies.ts'
import { remembered } from '../shared/remembered.ts'
import type { CaseFile } from './caseFile.ts'
import { isSliceId, slices } from './slices.ts'

/**
 * The case without the answers on branches that were not taken. Papers and rules read this; the draft keeps the rest,
 * in case the officer switches back.
 */
export const pruneCase: (file: CaseFile) => CaseFile = remembered((file) => {
  const pruned: Record<string, unknown> = { ...file }
  for (const step of Object.keys(slices)) {
    if (!isSliceId(step) || file[step] === undefined) continue
    // What was drafted for a new order is no part of an application to change one.
    if (file.route?.kind === 'change' && !applies(step, file)) delete pruned[step]
    else pruned[step] = prune(slices[step], file[step])
  }
  return asCaseFile(pruned)
})

/**
 * One answer without the fields of branches not taken. Unchanged where no branch is chosen yet, and the very same value
 * where there is nothing to leave out, so that 1,000 acts are not held twice.
 */
export function prune(schema: unknown, answer: unknown): unknown {
  if (schema instanceof z.ZodMiniOptional) return prune(schema.def.innerType, answer)
  if (schema instanceof z.ZodMiniArray && Array.isArray(answer)) return pruneList(schema, answer)
  if (!isPlain(answer)) return answer
  return isGroupSchema(schema) ? groupPruner(schema)(answer) : answer
}

function pruneList(list: z.ZodMiniArray, answer: readonly unknown[]): readonly unknown[] {
  const pruned = answer.map((item) => prune(list.def.element, item))
  return pruned.every((item, at) => item === answer[at]) ? answer : pruned
}

type GroupSchema = z.ZodMiniDiscriminatedUnion | z.ZodMiniObject
const isGroupSchema = (schema: unknown): schema is GroupSchema =>
  schema instanceof z.ZodMiniDiscriminatedUnion || schema instanceof z.ZodMiniObject

/** Of each group and item the outcome is kept, so that after a change only what changed is gone through again. */
const groupPruner = remembered((schema: GroupSchema) =>
  remembered((answer: Plain) =>
    schema instanceof z.ZodMiniObject ? pruneObject(schema, answer) : pruneChoice(schema, answer),
  ),
)

function pruneChoice(choice: z.ZodMiniDiscriminatedUnion, answer: Plain): unknown {
  const key = choice._zod.def.discriminator
  const taken = choice.def.options.find((option) => fits(option, key, answer[key]))
  if (taken) return prune(taken, answer)
  return key in answer ? { [key]: answer[key] } : onlyShared(choice, answer)
}

/** Before the choice is made only the fields that every branch has can belong to the answer. */
function onlyShared(choice: z.ZodMiniDiscriminatedUnion, answer: Plain): Plain {
  const shared = Object.entries(answer).filter(([field]) =>
    choice.def.options.every((option) => option instanceof z.ZodMiniObject && field in option.shape),
  )
  return Object.fromEntries(shared)
}

function pruneObject(object: z.ZodMiniObject, answer: Plain): Plain {
  const kept = Object.entries(answer).filter(([field]) => field in object.shape)
  const pruned = kept.map(([field, value]) => ({ field, value: prune(object.shape[field], value) }))
  const whole = kept.length === Object.keys(answer).length
  if (whole && pruned.every(({ field, value }) => value === answer[field])) return answer
  return Object.fromEntries(pruned.map(({ field, value }) => [field, value]))
}

function fits(option: unknown, key: string, value: unknown): boolean {
  if (!(option instanceof z.ZodMiniObject)) return false
  const field: unknown = option.shape[key]
  return field instanceof z.ZodMiniType && field.safeParse(value).success
}

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Pruning only removes optional fields, so what comes out is a case file still. */
function asCaseFile(value: Record<string, unknown>): CaseFile
function asCaseFile(value: unknown): unknown {
  return value
}
