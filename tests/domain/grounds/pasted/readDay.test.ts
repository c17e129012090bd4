import { expect, test } from 'vitest'
import { readDay } from '#src/domain/grounds/pasted/readDay.ts'

const monday = '2026-11-23'

test.each([
  ['6/4/26', '2026-04-06'],
  ['06.04.2026', '2026-04-06'],
  ['2026-04-06', '2026-04-06'],
  ['Mon 6th of April 2026', '2026-04-06'],
  ['6 Apr 2026,', '2026-04-06'],
  ['today', '2026-11-23'],
  ['Yesterday', '2026-11-22'],
  ['Monday', '2026-11-16'],
  ['last Sunday', '2026-11-22'],
  ['tues', '2026-11-17'],
  ['23 November', '2026-11-23'],
  ['24 November', '2025-11-24'],
  ['23/11', '2026-11-23'],
  ['29 February', '2024-02-29'],
  ['31/2/2026', undefined],
  ['4/13/2026', undefined],
  ['sometime in March', undefined],
  ['6', undefined],
  ['', undefined],
])('on Monday 23 November 2026, %j is %j', (text, day) => {
  expect(readDay(text, monday)).toBe(day)
})
