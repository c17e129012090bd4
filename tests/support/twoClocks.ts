import type { Clocks } from '#src/app/lock/passingTime.ts'

const minute = 60_000

/** The two clocks of a computer: time passes on both, in sleep on the wall’s alone, and a person may set the wall’s. */
export function twoClocks() {
  let wall = Date.UTC(2026, 10, 23, 9)
  let steady = 0
  const clocks: Clocks = { wall: () => wall, steady: () => steady }
  const pass = (milliseconds: number) => {
    wall += milliseconds
    steady += milliseconds
  }
  return {
    clocks,
    pass,
    passMinutes: (minutes: number) => pass(minutes * minute),
    sleepMinutes: (minutes: number) => {
      wall += minutes * minute
    },
    setBackMinutes: (minutes: number) => {
      wall -= minutes * minute
    },
  }
}
