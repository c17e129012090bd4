import { expect, test } from 'vitest'
import { todayInLondon } from '#src/cli/todayInLondon.ts'

test.each([
  ['in winter the day turns at midnight UTC', '2026-11-23T23:59:00Z', '2026-11-23'],
  ['in winter the day turns at midnight UTC', '2026-11-24T00:00:00Z', '2026-11-24'],
  ['in summer it turns an hour before', '2026-06-23T22:59:00Z', '2026-06-23'],
  ['in summer it turns an hour before', '2026-06-23T23:00:00Z', '2026-06-24'],
])('%s: %s is %s', (_, moment, day) => {
  expect(todayInLondon(new Date(moment))).toBe(day)
})
