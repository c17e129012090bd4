import { describe, expect, test } from 'vitest'
import { compareTimes, isTime, spokenTime } from '#src/domain/shared/times.ts'

describe('a time of day', () => {
  test.each(['00:00', '09:05', '19:59', '20:00', '23:59'])('%s is a time', (text) => {
    expect(isTime(text)).toBe(true)
  })

  test.each(['24:00', '23:60', '9:05', '09:5', '0905', '09:05:00', ''])('%j is not a time', (text) => {
    expect(isTime(text)).toBe(false)
  })

  test.each([
    ['00:00', 'midnight'],
    ['00:01', '12:01am'],
    ['00:30', '12:30am'],
    ['01:00', '1am'],
    ['09:05', '9:05am'],
    ['11:59', '11:59am'],
    ['12:00', 'midday'],
    ['12:01', '12:01pm'],
    ['13:00', '1pm'],
    ['22:15', '10:15pm'],
    ['23:59', '11:59pm'],
  ])('%s is printed as %s', (time, spoken) => {
    expect(spokenTime(time)).toBe(spoken)
  })

  test('times sort in the order of the day', () => {
    expect(['22:15', '09:05', '00:00', '09:05'].sort(compareTimes)).toEqual([
      '00:00',
      '09:05',
      '09:05',
      '22:15',
    ])
  })
})
