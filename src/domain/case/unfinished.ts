import './zodConfig.ts'
import { z } from 'zod'

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
export function unfinished<S extends z.ZodType>(schema: S): z.ZodType<Unfinished<z.output<S>>>
export function unfinished(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unfinished(inner(schema.unwrap()))
  if (schema instanceof z.ZodArray) return z.array(unfinished(inner(schema.element)))
  if (schema instanceof z.ZodRecord) return schema
  if (schema instanceof z.ZodUnion) return z.object(draftShape(mergedShape(schema)))
  if (schema instanceof z.ZodObject) return z.object(draftShape(shapeOf(schema)))
  if (schema instanceof z.ZodString) return z.string()
  return schema
}

type Shape = Readonly<Record<string, readonly z.ZodType[]>>

/** The fields that any branch of a choice has, each with the schemas that the branches give it. */
export function mergedShape(union: z.ZodUnion): Shape {
  const merged: Record<string, z.ZodType[]> = {}
  for (const option of union.options) {
    const branch = inner(option)
    const shape = branch instanceof z.ZodUnion ? mergedShape(branch) : shapeOf(branch)
    for (const [key, schemas] of Object.entries(shape)) merged[key] = [...(merged[key] ?? []), ...schemas]
  }
  return merged
}

/** The fields of an object schema; every schema of the case file that is not a leaf is an object, a list or a choice. */
function shapeOf(schema: z.ZodType): Shape {
  if (!(schema instanceof z.ZodObject))
    throw new TypeError('A choice in the case file has only objects as branches')
  return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, [inner(field)]]))
}

function draftShape(shape: Shape): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schemas]) => [
      key,
      key === 'id' ? z.string().min(1) : draftField(schemas),
    ]),
  )
}

/** One field that branches may share: choices are joined, anything else is the same in each branch. */
function draftField(schemas: readonly z.ZodType[]): z.ZodType {
  if (schemas.every(isBoolean)) return z.boolean().optional()
  const choices = schemas.flatMap(choicesOf)
  if (choices.length > 0) return z.enum([...new Set(choices)]).optional()
  const [first] = schemas
  if (!first) throw new TypeError('A field without a schema')
  return unfinished(first).optional()
}

function isBoolean(schema: z.ZodType): boolean {
  return schema instanceof z.ZodLiteral && [...schema.values].every((value) => typeof value === 'boolean')
}

function choicesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional) return choicesOf(inner(schema.unwrap()))
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodLiteral) return [...schema.values].filter((value) => typeof value === 'string')
  return []
}

/** zod types the inside of its containers as a core type; every one that this project makes is a full schema. */
function inner(schema: unknown): z.ZodType {
  if (!(schema instanceof z.ZodType)) throw new TypeError('Not a schema of the case file')
  return schema
}
