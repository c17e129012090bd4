import { expect, test } from 'vitest'
import { passingTime } from '#src/app/lock/passingTime.ts'
import { twoClocks } from '#tests/support/twoClocks.ts'

const minute = 60_000

test('time passes from the last start on', () => {
  const { clocks, passMinutes } = twoClocks()
  const time = passingTime(clocks)
  passMinutes(3)
  expect(time.passed()).toBe(3 * minute)
  time.restart()
  expect(time.passed()).toBe(0)
  passMinutes(1)
  expect(time.passed()).toBe(minute)
})

test('the sleep of a computer counts', () => {
  const { clocks, sleepMinutes } = twoClocks()
  const time = passingTime(clocks)
  sleepMinutes(30)
  expect(time.passed()).toBe(30 * minute)
})

test('a clock that is set back makes nothing shorter', () => {
  const { clocks, passMinutes, setBackMinutes } = twoClocks()
  const time = passingTime(clocks)
  passMinutes(4)
  setBackMinutes(60 * 24 * 365)
  passMinutes(2)
  expect(time.passed()).toBe(6 * minute)
})

test('a clock that is set back between two looks takes nothing from what was seen before, nor from a sleep after it', () => {
  const { clocks, passMinutes, setBackMinutes, sleepMinutes } = twoClocks()
  const time = passingTime(clocks)
  passMinutes(4)
  time.passed()
  setBackMinutes(60)
  expect(time.passed()).toBe(4 * minute)
  sleepMinutes(5)
  expect(time.passed()).toBe(9 * minute)
})
