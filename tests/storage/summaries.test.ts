import { describe, expect, test } from 'vitest'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { newestFirst } from '#src/storage/summaries.ts'

const summary = (id: string, changedAt: string, marks: DraftSummary['marks'] = {}): DraftSummary => ({
  id,
  startedOn: '2026-11-02',
  changedAt,
  stepsBegun: 0,
  marks,
})

describe('the list of applications', () => {
  test('begins with the last changed, and leaves the list that it was given as it was', () => {
    const given = [
      summary('old', '2026-11-01T09:00:00.000Z'),
      summary('new', '2026-11-03T09:00:00.000Z'),
      summary('middle', '2026-11-02T09:00:00.000Z'),
      summary('too', '2026-11-02T09:00:00.000Z'),
    ]
    expect(newestFirst(given).map(({ id }) => id)).toEqual(['new', 'middle', 'too', 'old'])
    expect(given[0]?.id).toBe('old')
  })
})
