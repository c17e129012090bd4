import { expect, test } from 'vitest'
import { stateOf } from '#src/domain/deadlines/stateOf.ts'

test.each([
  ['eight days before', '2026-12-09', 'ahead'],
  ['seven days before', '2026-12-10', 'due'],
  ['on the day', '2026-12-17', 'due'],
  ['one day after', '2026-12-18', 'overdue'],
])('a date that needs an entry stands, %s, as it should', (_, today, state) => {
  expect(stateOf('fullHearing', '2026-12-17', today)).toBe(state)
})

test.each([
  ['on the day', '2026-12-17', 'due'],
  ['one day after', '2026-12-18', 'done'],
])('a date that passes by itself is past and not missed, %s', (_, today, state) => {
  expect(stateOf('bailEnds', '2026-12-17', today)).toBe(state)
})

test.each([
  ['months before', '2026-06-01', 'due'],
  ['on the day', '2026-12-17', 'due'],
  ['one day after', '2026-12-18', 'overdue'],
])('the full order is a task from the first day on, %s', (_, today, state) => {
  expect(stateOf('mainApplication', '2026-12-17', today)).toBe(state)
})

test('service of an order has no last day, so it is due and never overdue', () => {
  expect(stateOf('serveOrder', '2026-12-17', '2027-12-17')).toBe('due')
})
