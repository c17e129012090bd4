import { expect, test } from 'vitest'
import {
  asRemoved,
  lastNumber,
  lastRemovedFirst,
  lettingGo,
  removedRecord,
} from '#src/storage/removedRecords.ts'

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

test('of what is let go only the last number stays, and nothing that says whose it was', () => {
  const all = [removed('case_1', 3, noon), removed('case_1', 4, noon), removed('case_2', 1, later)]
  const { gone, numbers } = lettingGo(all, later)
  expect(gone).toEqual(all.slice(0, 2).map(({ id }) => id))
  expect(numbers).toEqual([{ id: 'last case_1', of: 'case_1', seq: 4 }])
  expect(lastNumber(numbers, 'case_1')).toBe(4)
  expect(lastNumber(numbers, 'case_2')).toBe(0)
  expect(lastRemovedFirst(numbers)).toEqual([])
  expect(lettingGo(numbers, later)).toEqual({ gone: [], numbers: [] })
})
