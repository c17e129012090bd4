import { describe, expect, test } from 'vitest'
import {
  capital,
  dayAndTime,
  duration,
  fromTo,
  fullStop,
  londonMoment,
  numberedList,
  whenInWords,
} from '#src/documents/format.ts'

describe('days and times', () => {
  test('a day says its weekday, and its time where there is one', () => {
    expect(dayAndTime('2026-04-06', '22:10')).toBe('Monday 6 April 2026 at 10:10pm')
    expect(dayAndTime('2026-04-06')).toBe('Monday 6 April 2026')
  })

  test('a moment is told as London’s clock showed it, in summer and in winter', () => {
    expect(londonMoment('2026-06-23T23:30:00.000Z')).toBe('24 June 2026 at 00:30')
    expect(londonMoment('2026-11-23T23:30:00.000Z')).toBe('23 November 2026 at 23:30')
  })

  test('a span says both days, one day only once', () => {
    expect(fromTo('2026-07-20', '2026-07-24')).toBe('20 July 2026 to 24 July 2026')
    expect(fromTo('2026-07-20', '2026-07-20')).toBe('20 July 2026')
    expect(fromTo('2026-07-20', undefined)).toBe('20 July 2026')
  })

  test.each([
    [{ precision: 'exact', on: '2026-04-06', time: '22:10' }, 'Monday 6 April 2026 at 10:10pm'],
    [{ precision: 'exact', on: '2026-04-06' }, 'Monday 6 April 2026'],
    [{ precision: 'about', on: '2026-04-06' }, 'about Monday 6 April 2026'],
    [{ precision: 'about', on: '2026-04-06', detail: 'at night' }, 'about Monday 6 April 2026 (at night)'],
    [{ precision: 'between', from: '2026-04-06', to: '2026-04-08' }, 'between 6 April 2026 and 8 April 2026'],
    [{ precision: 'between', from: '2026-04-06' }, 'from 6 April 2026'],
    [{ precision: 'between', to: '2026-04-08' }, 'until 8 April 2026'],
  ] as const)('an act says when it happened: %o', (when, said) => {
    expect(whenInWords(when)).toBe(said)
  })

  test('nothing is said of an act without a day', () => {
    expect(whenInWords(undefined)).toBeUndefined()
    expect(whenInWords({ precision: 'exact' })).toBeUndefined()
    expect(whenInWords({ precision: 'between' })).toBeUndefined()
  })

  test('tables take short days', () => {
    expect(whenInWords({ precision: 'exact', on: '2026-04-06', time: '22:10' }, true)).toBe(
      '6 Apr 2026 at 10:10pm',
    )
    expect(whenInWords({ precision: 'between', from: '2026-04-06', to: '2026-04-08' }, true)).toBe(
      'between 6 Apr 2026 and 8 Apr 2026',
    )
  })
})

describe('words', () => {
  test('numbers take a plural noun from two', () => {
    expect(numberedList('act', [])).toBe('')
    expect(numberedList('act', [4])).toBe('act 4')
    expect(numberedList('act', [4, 5, 7])).toBe('acts 4, 5 and 7')
  })

  test('a first letter becomes a capital', () => {
    expect(capital('police bail')).toBe('Police bail')
  })

  test.each([
    ['It ended', 'It ended.'],
    ['It ended.', 'It ended.'],
    ['He said “stop.”', 'He said “stop.”'],
    ['Why? ', 'Why?'],
    ['', ''],
  ])('%o is closed once', (text, closed) => {
    expect(fullStop(text)).toBe(closed)
  })

  test.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [45, '45 minutes'],
    [60, '1 hour'],
    [90, '1 hour 30 minutes'],
    [121, '2 hours 1 minute'],
  ])('%i minutes are %s', (minutes, said) => {
    expect(duration(minutes)).toBe(said)
  })
})
