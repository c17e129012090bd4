import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { takeMisfits } from '#src/domain/case/misfits.ts'
import { explain } from '#src/storage/restore/explain.ts'

const said = (schema: z.ZodMiniType, given: unknown, above: readonly string[] = ['risk']) =>
  takeMisfits(schema, given).misfits.map((misfit) => explain(above, misfit))

describe('why something does not fit', () => {
  test.each([
    ['a day that does not exist', z.iso.date(), '2026-02-30', 'the date 2026-02-30 does not exist'],
    ['a day in another form', z.iso.date(), '30/2/2026', '“30/2/2026” is not a date'],
    ['a time', z.iso.time({ precision: -1 }), '25:00', '“25:00” is not a time of day'],
    ['a choice', z.enum(['a', 'b']), 'cousin', '“cousin” is not one of the choices'],
    ['words', z.string(), 7, '“7” is not words'],
    ['a number', z.number(), 'two', '“two” is not a number'],
    ['a whole number', z.number().check(z.int()), 1.5, '“1.5” is not a whole number'],
    ['a list', z.array(z.string()), 'one', '“one” is not a list'],
    ['a group', z.object({}), 'one', '“one” is not a group of answers'],
    ['a number too small', z.number().check(z.minimum(5)), 4, '“4” is too small'],
    ['a number too large', z.number().check(z.maximum(5)), 6, '“6” is too large'],
    ['none of several forms', z.union([z.string(), z.array(z.string())]), 5, '“5” does not fit here'],
  ])('%s', (_, field, value, message) => {
    expect(said(z.object({ field: z.optional(field) }), { field: value })).toEqual([
      { place: 'test 2, risk, field', message },
    ])
  })

  test('a group that is not whole says what it lacks', () => {
    const schema = z.object({ assessment: z.optional(z.object({ on: z.string(), reviewOn: z.string() })) })
    expect(said(schema, { assessment: { on: 'x' } })).toEqual([
      { place: 'test 2, risk, assessment', message: 'something that must be there is missing (review on)' },
    ])
  })

  test('a long text is shortened in the message', () => {
    const [one] = said(z.object({ field: z.optional(z.enum(['a'])) }), { field: 'x'.repeat(500) })
    expect(one?.message).toBe(`“${'x'.repeat(80)}…” is not one of the choices`)
  })

  test('a field that the schema does not know', () => {
    expect(explain(['risk'], { path: ['mood'], name: 'mood', value: 1 })).toEqual({
      place: 'test 2, risk, mood',
      message: 'this version does not know this field',
    })
    expect(said(z.strictObject({}), { mood: 1 })).toEqual([
      { place: 'test 2, risk, mood', message: 'this version does not know this field' },
    ])
  })
})
