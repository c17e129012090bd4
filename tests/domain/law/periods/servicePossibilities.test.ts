import { expect, test } from 'vitest'
import { servicePossibilities } from '#src/domain/law/periods/servicePossibilities.ts'

test('each possible day of service has its own last day for notification', () => {
  const rows = servicePossibilities('2026-12-29', 4)
  expect(rows.map(({ served, notification }) => [served, notification.lastDay])).toEqual([
    ['2026-12-29', '2026-12-31'],
    ['2026-12-30', '2027-01-01'],
    ['2026-12-31', '2027-01-02'],
    ['2027-01-01', '2027-01-03'],
  ])
  expect(rows.map(({ notification }) => notification.caution === undefined)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('no days asked for give no rows', () => {
  expect(servicePossibilities('2026-12-29', 0)).toEqual([])
})
