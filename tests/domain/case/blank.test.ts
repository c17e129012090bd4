import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { blank, tidy } from '#src/domain/case/blank.ts'
import { sliceDraft } from '#src/domain/case/caseFile.ts'
import { isSliceId, slices } from '#src/domain/case/slices.ts'

describe('a blank answer', () => {
  test('has the groups that must be there, and no list, no words and no optional group', () => {
    const schema = z.object({
      name: z.string(),
      items: z.array(z.string()),
      officer: z.object({ name: z.string(), car: z.object({ plate: z.string() }) }),
      four: z.optional(z.object({ fixated: z.string() })),
      when: z.discriminatedUnion('kind', [z.object({ kind: z.literal('on') })]),
    })
    expect(blank(schema)).toEqual({ officer: { car: {} }, when: {} })
  })

  test.each(Object.keys(slices).filter(isSliceId))(
    'a blank %s is a draft and is nothing once tidied',
    (step) => {
      const empty = blank(slices[step])
      expect(sliceDraft(step).safeParse(empty).success).toBe(true)
      expect(tidy(empty)).toBeUndefined()
    },
  )
})

describe('tidying an answer', () => {
  test('takes away empty words, groups and lists, whole branches of them', () => {
    expect(tidy({ a: '', b: { c: { d: '' }, e: [] }, f: null, g: undefined })).toBeUndefined()
    expect(tidy({ a: 'x', b: { c: '' } })).toEqual({ a: 'x' })
  })

  test('keeps a no, a nought and a space, which are answers', () => {
    const answers = { known: false, months: 0, note: ' ' }
    expect(tidy(answers)).toEqual(answers)
  })

  test('keeps every item of a list in its place', () => {
    expect(tidy({ items: [{ id: 'a', what: '' }, {}, { id: 'b' }] })).toEqual({
      items: [{ id: 'a' }, {}, { id: 'b' }],
    })
  })
})
