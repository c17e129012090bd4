import { expect, test } from 'vitest'
import { readTime } from '#src/ui/form/timeText.ts'

test.each([
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['09:30', '09:30'],
  ['9:30pm', '21:30'],
  ['9.30 p.m.', '21:30'],
  ['9pm', '21:00'],
  ['9 am', '09:00'],
  ['12am', '00:00'],
  ['12.15am', '00:15'],
  ['12pm', '12:00'],
  ['noon', '12:00'],
  ['1430 hrs', '14:30'],
  ['1430hours', '14:30'],
  ['14h30', '14:30'],
  ['00:00', '00:00'],
  ['23:59', '23:59'],
])('%s is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each(['', '9', '14', '24:00', '9:60', '13pm', '0am', '9:5', 'about nine', 'midnight', '93'])(
  '%j is not one certain time and stays as typed',
  (text) => {
    expect(readTime(text)).toBeUndefined()
  },
)
