import { expect, test } from 'vitest'
import { announcedSeconds, timeLeft } from '#src/app/lock/lockWords.ts'

test('the time left is announced each 15 seconds, and each second from 20', () => {
  const announced = new Set(Array.from({ length: 120 }, (_, passed) => announcedSeconds(120 - passed)))
  expect([...announced]).toEqual([
    120,
    105,
    90,
    75,
    60,
    45,
    30,
    ...Array.from({ length: 20 }, (_, at) => 20 - at),
  ])
})

test.each([
  [120, '2 minutes'],
  [105, '1 minute 45 seconds'],
  [61, '1 minute 1 second'],
  [60, '1 minute'],
  [59, '59 seconds'],
  [1, '1 second'],
  [0, '0 seconds'],
])('%d seconds are “%s”', (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words)
})
