import { expect, test } from 'vitest'
import { asRemoved, lastRemovedFirst, removedRecord } from '#src/storage/removedRecords.ts'

const noon = '2026-11-23T12:00:00.000Z'
const later = '2026-11-23T12:05:00.000Z'
const removed = (id: string, seq: number, at: string) =>
  removedRecord(
    { id, seq, text: '{}' },
    { id, startedOn: '2026-11-02', changedAt: noon, stepsBegun: 0, marks: {} },
    at,
  )

test('what is removed twice under one id has two keys', () => {
  const [one, two] = [removed('case_1', 3, noon), removed('case_1', 4, later)]
  expect(one.id).not.toBe(two.id)
  expect([one.of, two.of]).toEqual(['case_1', 'case_1'])
  expect(asRemoved(one)).toMatchObject({ key: one.id, removedAt: noon, summary: { id: 'case_1' } })
})

test('the last removed comes first, of one case or of all', () => {
  const all = [removed('case_1', 3, noon), removed('case_2', 1, later), removed('case_1', 4, noon)]
  expect(lastRemovedFirst(all).map(({ of, seq }) => `${of} ${seq}`)).toEqual([
    'case_2 1',
    'case_1 4',
    'case_1 3',
  ])
  expect(lastRemovedFirst(all, 'case_1').map(({ seq }) => seq)).toEqual([4, 3])
})
