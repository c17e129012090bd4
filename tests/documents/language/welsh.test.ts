import { describe, expect, test } from 'vitest'
import { english } from '#src/documents/language/english.ts'
import { welsh } from '#src/documents/language/welsh.ts'

describe('days and times in Welsh', () => {
  test.each([
    ['2026-01-05', 'Llun 5 Ionawr 2026'],
    ['2026-02-03', 'Mawrth 3 Chwefror 2026'],
    ['2026-03-04', 'Mercher 4 Mawrth 2026'],
    ['2026-04-02', 'Iau 2 Ebrill 2026'],
    ['2026-05-01', 'Gwener 1 Mai 2026'],
    ['2026-06-06', 'Sadwrn 6 Mehefin 2026'],
    ['2026-07-05', 'Sul 5 Gorffennaf 2026'],
  ])('%s is %s, for the sentence to put its “dydd” before it', (day, said) => {
    expect(welsh.weekday(day)).toBe(said)
  })

  test.each([
    ['2026-08-31', '31 Awst 2026'],
    ['2026-09-01', '1 Medi 2026'],
    ['2026-10-10', '10 Hydref 2026'],
    ['2026-11-30', '30 Tachwedd 2026'],
    ['2028-12-25', '25 Rhagfyr 2028'],
  ])('%s is %s', (day, said) => {
    expect(welsh.day(day)).toBe(said)
  })

  test.each([
    ['00:00', 'hanner nos'],
    ['00:01', '12:01 y bore'],
    ['09:30', '9:30 y bore'],
    ['11:59', '11:59 y bore'],
    ['12:00', 'hanner dydd'],
    ['12:15', '12:15 y prynhawn'],
    ['14:00', '2 y prynhawn'],
    ['17:59', '5:59 y prynhawn'],
    ['18:00', '6 yr hwyr'],
    ['23:59', '11:59 yr hwyr'],
  ])('%s is %s', (time, said) => {
    expect(welsh.time(time)).toBe(said)
  })
})

describe('lengths in Welsh', () => {
  test.each([
    [{ years: 1 }, '1 flwyddyn'],
    [{ years: 2 }, '2 flynedd'],
    [{ years: 3 }, '3 blynedd'],
    [{ years: 4 }, '4 blynedd'],
    [{ years: 5 }, '5 mlynedd'],
    [{ years: 6 }, '6 blynedd'],
    [{ years: 7 }, '7 mlynedd'],
    [{ years: 10 }, '10 mlynedd'],
    [{ months: 1 }, '1 mis'],
    [{ months: 2 }, '2 fis'],
    [{ months: 3 }, '3 mis'],
    [{ years: 2, months: 6 }, '2 flynedd a 6 mis'],
    [{ years: 2, months: 1 }, '2 flynedd ac 1 mis'],
    [{ years: 3, months: 8 }, '3 blynedd ac 8 mis'],
    [{ years: 3, months: 11 }, '3 blynedd ac 11 mis'],
    [{ years: 0, months: 9 }, '9 mis'],
  ])('%j is %s', (length, said) => {
    expect(welsh.period(length)).toBe(said)
  })
})

describe('what stands as it was written', () => {
  test('names are marked as English, the “neu” between them is not', () => {
    expect(welsh.or(['Ann', 'Bea', 'Cass'])).toEqual([
      { lang: 'en-GB', text: 'Ann' },
      ', ',
      { lang: 'en-GB', text: 'Bea' },
      ' neu ',
      { lang: 'en-GB', text: 'Cass' },
    ])
    expect(welsh.or(['Ann'])).toEqual([{ lang: 'en-GB', text: 'Ann' }])
  })

  test('words of the order are marked as English and keep their other marks', () => {
    expect(welsh.asWritten('You must not go.')).toEqual([{ lang: 'en-GB', text: 'You must not go.' }])
    expect(welsh.asWritten([{ text: 'Account', strong: true }])).toEqual([
      { lang: 'en-GB', text: 'Account', strong: true },
    ])
  })

  test('an English paper has nothing to mark', () => {
    expect(english.asWritten('You must not go.')).toBe('You must not go.')
  })
})
