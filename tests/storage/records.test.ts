import { describe, expect, test } from 'vitest'
import { DraftMissing, DraftUnreadable } from '#src/storage/faults.ts'
import { changeRecord, keep, openRecord } from '#src/storage/records.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const now = '2026-11-23T12:00:00.000Z'
const patch = { step: 'defendant', answers: { name: 'Dan Ember' }, typed: {} } as const

describe('what is kept of a draft', () => {
  test('its text and its line in the list say the same', () => {
    const { record, summary } = keep(aDraft({ defendant: { name: 'Dan Ember' } }), 4, now)
    expect(openRecord(record)).toMatchObject({
      kind: 'draft',
      seq: 4,
      draft: { case: { defendant: { name: 'Dan Ember' } } },
    })
    expect(summary).toMatchObject({ id: 'case_1', defendant: 'Dan Ember', changedAt: now })
  })

  test('a change counts up by one and brings its own line in the list', () => {
    const { record } = keep(aDraft(), 4, now)
    const { changed, kept } = changeRecord(record, 4, patch, now)
    expect(changed).toMatchObject({ saved: true, seq: 5 })
    expect(kept).toMatchObject({ record: { id: 'case_1', seq: 5 }, summary: { defendant: 'Dan Ember' } })
  })

  test.each([3, 5])('a change on number %d of a record with number 4 keeps nothing', (seq) => {
    const { record } = keep(aDraft(), 4, now)
    expect(changeRecord(record, seq, patch, now)).toEqual({
      changed: { saved: false, current: { draft: aDraft(), seq: 4 } },
    })
  })

  test('a record that is missing or cannot be read is not changed', () => {
    expect(() => changeRecord(undefined, 1, patch, now)).toThrow(DraftMissing)
    expect(() => changeRecord({ id: 'a', seq: 1, text: 'x' }, 1, patch, now)).toThrow(DraftUnreadable)
    expect(openRecord(undefined)).toEqual({ kind: 'missing' })
    expect(openRecord({ id: 'a', seq: 1, text: 'x' })).toMatchObject({ kind: 'unreadable', text: 'x' })
  })
})
