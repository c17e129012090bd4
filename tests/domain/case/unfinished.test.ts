import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod/mini'
import { sliceDraft } from '#src/domain/case/caseFile.ts'
import { type Finished, isSliceId, type SliceDraft, type SliceId, slices } from '#src/domain/case/slices.ts'
import { mergedShape, unfinished } from '#src/domain/case/unfinished.ts'
import { arbitraryOf } from '#tests/support/arbitraryOf.ts'

const stepIds = Object.keys(slices).filter(isSliceId)

type NotADraft = { [S in SliceId]: Finished<S> extends SliceDraft<S> ? never : S }[SliceId]

test('by its type, every finished answer is a draft', () => {
  expectTypeOf<NotADraft>().toBeNever()
  expectTypeOf<{ kind: 'full' }>().toExtend<SliceDraft<'route'>>()
  expectTypeOf<{ kind: 'half' }>().not.toExtend<SliceDraft<'route'>>()
})

test.each(stepIds)('every finished answer of %s is a draft and is kept as it is', (step) => {
  fc.assert(
    fc.property(arbitraryOf(slices[step]), (answers) => {
      expect(slices[step].safeParse(answers).success).toBe(true)
      expect(sliceDraft(step).parse(answers)).toEqual(answers)
    }),
    { numRuns: 60 },
  )
})

test.each(stepIds)('%s may be empty while it is unfinished', (step) => {
  expect(sliceDraft(step).parse({})).toEqual({})
})

describe('the draft of a schema', () => {
  const choice = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('home'), lines: z.string().check(z.minLength(1)) }),
    z.object({ kind: z.enum(['none', 'unknown']), why: z.string().check(z.minLength(1)) }),
  ])

  test('keeps the fields of every branch, so that switching back brings them back', () => {
    const both = { kind: 'none', lines: '1 High Street', why: 'not said' }
    expect(unfinished(choice).parse(both)).toEqual(both)
    expect(unfinished(choice).safeParse({ kind: 'tent' }).success).toBe(false)
  })

  test('asks for no length and no choice, but keeps the form of dates and numbers', () => {
    const draft = unfinished(
      z.object({ name: z.string().check(z.minLength(1)), on: z.iso.date(), years: z.number() }),
    )
    expect(draft.parse({ name: '' })).toEqual({ name: '' })
    expect(draft.safeParse({ on: '2026-02-30' }).success).toBe(false)
    expect(draft.safeParse({ years: 'two' }).success).toBe(false)
  })

  test('asks of the items of a list only their id', () => {
    const draft = unfinished(z.array(z.object({ id: z.string(), name: z.string() })).check(z.minLength(1)))
    expect(draft.parse([])).toEqual([])
    expect(draft.parse([{ id: 'a' }])).toEqual([{ id: 'a' }])
    expect(draft.safeParse([{ name: 'x' }]).success).toBe(false)
    expect(draft.safeParse([{ id: '' }]).success).toBe(false)
  })

  test('a choice within a choice gives the fields of both', () => {
    const nested = z.union([choice, z.object({ kind: z.literal('boat'), name: z.string() })])
    expect(Object.keys(mergedShape(nested))).toEqual(['kind', 'lines', 'why', 'name'])
    expect(mergedShape(nested).kind).toHaveLength(3)
  })

  test('a choice between bare values is a slip of ours and is said at once', () => {
    expect(() => unfinished(z.union([z.string(), z.number()]))).toThrow(TypeError)
  })
})
