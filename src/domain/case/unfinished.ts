import './zodConfig.ts'
import { z } from 'zod/mini'

type KeysOf<T> = T extends unknown ? keyof T : never
type ValueAt<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? T[K] : never) : never

/** The same answers while the officer is still writing: the fields of every branch, none required but an item's id. */
export type Unfinished<T> = [T] extends [readonly (infer Item)[]]
  ? Unfinished<Item>[]
  : [T] extends [object]
    ? {
        [K in KeysOf<T> as K extends 'id' ? never : K]?:
          | Unfinished<Exclude<ValueAt<T, K>, undefined>>
          | undefined
      } & {
        [K in KeysOf<T> as K extends 'id' ? K : never]: ValueAt<T, K>
      }
    : T

/**
 * The draft schema of a finished schema: all branches' fields, each optional, lists of draft items, no minimum
 * lengths and no cross-field rule. Dates, times, numbers and choices keep their form; what they refuse is kept as
 * typed text elsewhere.
 */
export function unfinished<S extends z.ZodMiniType>(schema: S): z.ZodMiniType<Unfinished<z.output<S>>>
export function unfinished(schema: z.ZodMiniType): z.ZodMiniType {
  if (schema instanceof z.ZodMiniOptional) return unfinished(inner(schema.def.innerType))
  if (schema instanceof z.ZodMiniArray) return z.array(unfinished(inner(schema.def.element)))
  if (schema instanceof z.ZodMiniRecord) return schema
  if (schema instanceof z.core.$ZodUnion) return z.object(draftShape(mergedShape(schema)))
  if (schema instanceof z.ZodMiniObject) return z.object(draftShape(shapeOf(schema)))
  if (schema instanceof z.ZodMiniString && !(schema instanceof z.ZodMiniStringFormat)) return z.string()
  return schema
}

type Shape = Readonly<Record<string, readonly z.ZodMiniType[]>>

/** The fields that any branch of a choice has, each with the schemas that the branches give it. */
export function mergedShape(union: z.core.$ZodUnion): Shape {
  const merged: Record<string, z.ZodMiniType[]> = {}
  for (const option of union._zod.def.options) {
    const branch = inner(option)
    const shape = branch instanceof z.core.$ZodUnion ? mergedShape(branch) : shapeOf(branch)
    for (const [key, schemas] of Object.entries(shape)) merged[key] = [...(merged[key] ?? []), ...schemas]
  }
  return merged
}

/** The fields of an object schema; every schema of the case file that is not a leaf is an object, a list or a choice. */
function shapeOf(schema: z.ZodMiniType): Shape {
  if (!(schema instanceof z.ZodMiniObject))
    throw new TypeError('A choice in the case file has only objects as branches')
  return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, [inner(field)]]))
}

function draftShape(shape: Shape): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schemas]) => [
      key,
      key === 'id' ? z.string().check(z.minLength(1)) : draftField(schemas),
    ]),
  )
}

/** One field that branches may share: choices are joined, anything else is the same in each branch. */
function draftField(schemas: readonly z.ZodMiniType[]): z.ZodMiniType {
  if (schemas.every(isBoolean)) return z.optional(z.boolean())
  const choices = schemas.flatMap(choicesOf)
  if (choices.length > 0) return z.optional(z.enum([...new Set(choices)]))
  const [first] = schemas
  if (!first) throw new TypeError('A field without a schema')
  return z.optional(unfinished(first))
}

function isBoolean(schema: z.ZodMiniType): boolean {
  return (
    schema instanceof z.ZodMiniLiteral && [...schema.def.values].every((value) => typeof value === 'boolean')
  )
}

function choicesOf(schema: z.ZodMiniType): string[] {
  if (schema instanceof z.ZodMiniOptional) return choicesOf(inner(schema.def.innerType))
  if (schema instanceof z.ZodMiniEnum) return schema.options.map(String)
  if (schema instanceof z.ZodMiniLiteral)
    return [...schema.def.values].filter((value) => typeof value === 'string')
  return []
}

/** zod types the inside of its containers as a core type; every one that this project makes is a full schema. */
function inner(schema: unknown): z.ZodMiniType {
  if (!(schema instanceof z.ZodMiniType)) throw new TypeError('Not a schema of the case file')
  return schema
}
