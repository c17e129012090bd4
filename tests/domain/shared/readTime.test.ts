import { expect, test } from 'vitest'
import { readTime } from '#src/domain/shared/readTime.ts'

test.each([
  ['22:10', '22:10'],
  ['22:10:59', '22:10'],
  ['10.10pm', '22:10'],
  ['10pm', '22:00'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['at 0930', '09:30'],
  ['1430 hrs', '14:30'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['24:00', undefined],
  ['23:60', undefined],
  ['13pm', undefined],
  ['0am', undefined],
  ['9', undefined],
  ['evening', undefined],
  ['', undefined],
])('reads %j as %j', (text, time) => {
  expect(readTime(text)).toBe(time)
})
