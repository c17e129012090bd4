import { describe, expect, test } from 'vitest'
import { caseFile, sliceDraft } from '#src/domain/case/caseFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'

describe('the case file', () => {
  test('may have no answer at all', () => {
    expect(caseFile.parse(aDraft().case)).toEqual(aDraft().case)
  })

  test.each([
    ['a field that it does not know', { mood: 'calm' }],
    ['another schema', { schema: 2 }],
    ['no id', { id: '' }],
    ['a first day that does not exist', { startedOn: '2026-02-30' }],
    ['a mark on a day that does not exist', { marks: { servedOn: '2026-02-30' } }],
  ])('is refused with %s', (_, wrong) => {
    expect(caseFile.safeParse({ ...aDraft().case, ...wrong }).success).toBe(false)
  })

  test('the draft schema of a step is the one in the case file', () => {
    expect(sliceDraft('route')).toBe(caseFile.shape.route)
    expect(sliceDraft('route').parse({ kind: 'full' })).toEqual({ kind: 'full' })
  })
})
