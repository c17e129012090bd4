import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { idOf, namesItem, takeMisfits } from '#src/domain/case/misfits.ts'

const schema = z.object({
  name: z.optional(z.string()),
  on: z.optional(z.iso.date()),
  items: z.optional(
    z.array(
      z.object({
        id: z.string().check(z.minLength(1)),
        kinds: z.optional(z.array(z.enum(['a', 'b']))),
        years: z.optional(z.number()),
      }),
    ),
  ),
  held: z.optional(z.object({ by: z.string(), where: z.string() })),
})

const pathsAndValues = (given: unknown) =>
  takeMisfits(schema, given).misfits.map(({ path, name, value }) => ({ path, name, value }))

describe('what a schema refuses', () => {
  test('is taken out alone, and what fits stays', () => {
    const given = {
      name: 'x',
      on: 'soon',
      items: [
        { id: 'one', years: 'two' },
        { id: 'two', years: 2 },
      ],
    }
    const copy = structuredClone(given)
    expect(takeMisfits(schema, given).value).toEqual({
      name: 'x',
      items: [{ id: 'one' }, { id: 'two', years: 2 }],
    })
    expect(pathsAndValues(given)).toEqual([
      { path: ['on'], name: 'on', value: 'soon' },
      { path: ['items', 0, 'years'], name: 'items.one.years', value: 'two' },
    ])
    expect(given).toEqual(copy)
  })

  test('keeps the place in its list that it had before others were taken out', () => {
    const given = { items: [{}, { id: 'i', kinds: ['x', 'a', 'y', 'b', 'z'] }, { years: 1 }] }
    expect(takeMisfits(schema, given).value).toEqual({ items: [{ id: 'i', kinds: ['a', 'b'] }] })
    expect(pathsAndValues(given)).toEqual([
      { path: ['items', 0], name: 'items.0', value: {} },
      { path: ['items', 2], name: 'items.2', value: { years: 1 } },
      { path: ['items', 1, 'kinds', 0], name: 'items.i.kinds.0', value: 'x' },
      { path: ['items', 1, 'kinds', 2], name: 'items.i.kinds.2', value: 'y' },
      { path: ['items', 1, 'kinds', 4], name: 'items.i.kinds.4', value: 'z' },
    ])
  })

  test('takes its whole group along where the group cannot be without it', () => {
    expect(pathsAndValues({ held: { by: 'PC 1' } })).toEqual([
      { path: ['held'], name: 'held', value: { by: 'PC 1' } },
    ])
    expect(pathsAndValues({ held: { by: 'PC 1', where: 7 } })).toEqual([
      { path: ['held', 'where'], name: 'held.where', value: 7 },
      { path: ['held'], name: 'held', value: { by: 'PC 1' } },
    ])
  })

  test('an item whose id is no id is taken out whole, id and all', () => {
    expect(pathsAndValues({ items: [{ id: 5, years: 1 }] })).toEqual([
      { path: ['items', 0], name: 'items.0', value: { id: 5, years: 1 } },
    ])
  })

  test('an empty text and a null carry nothing and leave nothing behind', () => {
    expect(takeMisfits(schema, { name: null, on: '' })).toEqual({ value: {}, misfits: [], unknown: [] })
  })

  test('a value that is wrong from the top is taken out whole', () => {
    expect(takeMisfits(schema, 'text')).toMatchObject({
      value: undefined,
      misfits: [{ path: [], name: '', value: 'text' }],
    })
    expect(takeMisfits(schema, undefined)).toEqual({ value: undefined, misfits: [], unknown: [] })
  })

  test('a field that a strict schema does not know is taken out by itself', () => {
    const strict = z.strictObject({ a: z.string() })
    expect(takeMisfits(strict, { a: 'x', b: 1, c: 2 })).toMatchObject({
      value: { a: 'x' },
      misfits: [
        { path: ['b'], value: 1 },
        { path: ['c'], value: 2 },
      ],
    })
  })
})

test('a field that the schema drops is told with its value', () => {
  expect(takeMisfits(schema, { colour: 'red', items: [{ years: 1 }, { id: 'i', size: 3 }] }).unknown).toEqual(
    [
      { path: ['colour'], name: 'colour', value: 'red' },
      { path: ['items', 1, 'size'], name: 'items.i.size', value: 3 },
    ],
  )
})

test('an id names an item unless it would be read as a place or as two fields', () => {
  expect(['act_1', '3', 'a.b', 'x3'].filter(namesItem)).toEqual(['act_1', 'x3'])
  expect([idOf({ id: 'a' }), idOf({ id: 3 }), idOf('a'), idOf(null)]).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
  ])
})
