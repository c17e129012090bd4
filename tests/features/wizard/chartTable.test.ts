import { expect, test } from 'vitest'
import { chartTable } from '#src/features/wizard/chartTable.ts'
import { manyActs } from '#tests/support/manyActs.ts'

const act = (id: string, on: string, behaviours: ('a' | 'b')[]) => ({
  id,
  kind: 'act' as const,
  behaviours,
  when: { precision: 'exact' as const, on },
})

test('the table of the chart counts each month that has an act, with the kinds', () => {
  expect(
    chartTable([
      act('x', '2026-06-01', []),
      act('y', '2026-04-06', ['a', 'b']),
      act('z', '2026-04-09', ['b']),
      { ...act('c', '2026-05-01', ['b']), kind: 'context' as const },
    ]),
  ).toEqual([
    {
      time: '2026-04',
      name: 'April 2026',
      count: 2,
      kinds: 'Following (1) and Contact, or trying to make contact (2)',
    },
    { time: '2026-06', name: 'June 2026', count: 1, kinds: 'No kind chosen yet (1)' },
  ])
})

test('more months than can be read become years, and nothing is left out', () => {
  const rows = chartTable(manyActs(1000))
  expect(rows.map(({ name }) => name)).toContain('2026')
  expect(rows.length).toBeLessThan(10)
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(900)
})
