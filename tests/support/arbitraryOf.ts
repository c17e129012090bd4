import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod/mini'

const id = fc.stringMatching(/^[a-z]{2}_[a-z0-9]{6}$/)
const day = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `w${text}`)

/** Every kind of value that a schema of the case file accepts. Items of a list have ids of their own. */
export function arbitraryOf<S extends z.ZodMiniType>(schema: S): Arbitrary<z.output<S>> {
  return arbitrary(schema) as Arbitrary<z.output<S>>
}

function arbitrary(schema: z.ZodMiniType): Arbitrary<unknown> {
  if (schema instanceof z.ZodMiniOptional) return arbitrary(inside(schema.def.innerType))
  if (schema instanceof z.ZodMiniObject) return group(schema)
  if (schema instanceof z.ZodMiniArray) return list(schema)
  if (schema instanceof z.core.$ZodUnion)
    return fc.oneof(...schema._zod.def.options.map((option) => arbitrary(inside(option))))
  if (schema instanceof z.ZodMiniEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodMiniLiteral) return fc.constantFrom(...schema.def.values)
  if (schema instanceof z.ZodMiniRecord) {
    const keys = inside(schema.def.keyType)
    if (keys instanceof z.ZodMiniEnum) return everyKey(keys.options, inside(schema.def.valueType))
    return fc.dictionary(fc.stringMatching(/^[a-z]{2,6}$/), arbitrary(inside(schema.def.valueType)), {
      maxKeys: 3,
      noNullPrototype: true,
    })
  }
  return leaf(schema)
}

function everyKey(keys: readonly (string | number)[], value: z.ZodMiniType): Arbitrary<unknown> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, arbitrary(value)])), { noNullPrototype: true })
}

function leaf(schema: z.ZodMiniType): Arbitrary<unknown> {
  if (schema instanceof z.ZodMiniISODate) return day
  if (schema instanceof z.ZodMiniISOTime) return time
  if (schema instanceof z.ZodMiniISODateTime) return moment
  if (schema instanceof z.ZodMiniString) {
    const { pattern } = z.toJSONSchema(schema)
    return pattern === undefined ? words : fc.stringMatching(new RegExp(pattern))
  }
  if (schema instanceof z.ZodMiniBoolean) return fc.boolean()
  if (schema instanceof z.ZodMiniNumber) {
    const { minimum, maximum } = z.toJSONSchema(schema)
    return fc.integer({ min: Math.max(minimum ?? 0, 0), max: Math.min(maximum ?? 500, 500) })
  }
  throw new TypeError(`No value is known for ${schema.def.type}`)
}

function group(schema: z.ZodMiniObject): Arbitrary<unknown> {
  const entries = Object.entries(schema.shape).map(([key, field]) => [key, inside(field)] as const)
  const required = entries.filter(([, field]) => !(field instanceof z.ZodMiniOptional)).map(([key]) => key)
  const record = fc.record(
    Object.fromEntries(entries.map(([key, field]) => [key, key === 'id' ? id : arbitrary(field)])),
    { requiredKeys: required, noNullPrototype: true },
  )
  return schema.def.checks?.length ? record.filter((value) => schema.safeParse(value).success) : record
}

function list(schema: z.ZodMiniArray): Arbitrary<unknown> {
  const item = arbitrary(inside(schema.def.element))
  const bounds = { minLength: 1, maxLength: 3 }
  const idOf = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  const items = fc.uniqueArray(item, { ...bounds, selector: idOf })
  return schema.def.checks?.length ? items.filter((value) => schema.safeParse(value).success) : items
}

const inside = (schema: unknown): z.ZodMiniType => schema as z.ZodMiniType
