import { expect, test } from 'vitest'
import { backupDue } from '#src/features/drafts/backupDue.ts'

test.each([
  ['never', undefined, true],
  ['just now', '2026-11-28T12:00:00.000Z', false],
  ['seven days ago to the millisecond', '2026-11-21T12:00:00.000Z', false],
  ['a millisecond more than seven days ago', '2026-11-21T11:59:59.999Z', true],
  ['in the future, by a clock that was set back', '2027-11-28T12:00:00.000Z', false],
])('a backup made %s', (_, backedUpAt, due) => {
  expect(backupDue(backedUpAt, '2026-11-28T12:00:00.000Z')).toBe(due)
})
