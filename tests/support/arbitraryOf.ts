import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

const id = fc.stringMatching(/^[a-z]{2}_[a-z0-9]{6}$/)
const day = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `w${text}`)

/** Every kind of value that a schema of the case file accepts. Items of a list have ids of their own. */
export function arbitraryOf<S extends z.ZodType>(schema: S): Arbitrary<z.output<S>> {
  return arbitrary(schema) as Arbitrary<z.output<S>>
}

function arbitrary(schema: z.ZodType): Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return arbitrary(inside(schema.unwrap()))
  if (schema instanceof z.ZodObject) return group(schema)
  if (schema instanceof z.ZodArray) return list(schema)
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((option) => arbitrary(inside(option))))
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodRecord) {
    return fc.dictionary(fc.stringMatching(/^[a-z]{2,6}$/), arbitrary(inside(schema.valueType)), {
      maxKeys: 3,
      noNullPrototype: true,
    })
  }
  return leaf(schema)
}

function leaf(schema: z.ZodType): Arbitrary<unknown> {
  if (schema instanceof z.ZodISODate) return day
  if (schema instanceof z.ZodISOTime) return time
  if (schema instanceof z.ZodString) return words
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue } = schema
    return fc.integer({ min: Math.max(minValue ?? 0, 0), max: Math.min(maxValue ?? 500, 500) })
  }
  throw new TypeError(`No value is known for ${schema.def.type}`)
}

function group(schema: z.ZodObject): Arbitrary<unknown> {
  const entries = Object.entries(schema.shape).map(([key, field]) => [key, inside(field)] as const)
  const required = entries.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key)
  const record = fc.record(
    Object.fromEntries(entries.map(([key, field]) => [key, key === 'id' ? id : arbitrary(field)])),
    { requiredKeys: required, noNullPrototype: true },
  )
  return schema.def.checks?.length ? record.filter((value) => schema.safeParse(value).success) : record
}

function list(schema: z.ZodArray): Arbitrary<unknown> {
  const item = arbitrary(inside(schema.element))
  const bounds = { minLength: 1, maxLength: 3 }
  const idOf = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return fc.uniqueArray(item, { ...bounds, selector: idOf })
}

const inside = (schema: unknown): z.ZodType => schema as z.ZodType
