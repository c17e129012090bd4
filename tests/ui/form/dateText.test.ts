import { describe, expect, test } from 'vitest'
import { joinDate, readDate, splitDate } from '#src/ui/form/dateText.ts'

describe('the form value of three boxes', () => {
  test.each([
    ['6', '4', '2026', '2026-04-06'],
    ['06', '04', '2026', '2026-04-06'],
    ['6', 'April', '2026', '2026-04-06'],
    ['29', '2', '2028', '2028-02-29'],
    ['29', '2', '2000', '2000-02-29'],
    ['31', '12', '2025', '2025-12-31'],
  ])('%s %s %s is a real date', (day, month, year, iso) => {
    expect(joinDate({ day, month, year })).toBe(iso)
  })

  test.each([
    ['31', '2', '', '31/2/'],
    ['', '', '2026', '//2026'],
    ['29', '2', '2027', '29/2/2027'],
    ['29', '2', '1900', '29/2/1900'],
    ['31', '4', '2026', '31/4/2026'],
    ['0', '4', '2026', '0/4/2026'],
    ['1', '13', '2026', '1/13/2026'],
    ['1', '0', '2026', '1/0/2026'],
    ['1', '4', '26', '1/4/26'],
    ['about 3', 'Smarch', '2026', 'about 3/Smarch/2026'],
  ])('%s %s %s is kept as typed and shown again', (day, month, year, raw) => {
    expect(joinDate({ day, month, year })).toBe(raw)
    expect(splitDate(raw)).toEqual({ day, month, year })
  })

  test('three empty boxes are no answer', () => {
    expect(joinDate({ day: '', month: ' ', year: '' })).toBeUndefined()
    expect(splitDate('')).toEqual({ day: '', month: '', year: '' })
  })

  test('slashes typed into the day box come back in the day box', () => {
    const typed = { day: '12/3/', month: '', year: '' }
    expect(splitDate(joinDate(typed) ?? '')).toEqual(typed)
  })
})

describe('a pasted date', () => {
  const march = { day: '12', month: '3', year: '2025' }

  test.each([
    '12/3/25',
    '12/03/2025',
    '12.3.2025',
    '12-3-25',
    '12 3 2025',
    '12 March 2025',
    '12 march 25',
    '12 Mar 2025',
    '12th March 2025',
    '12th of March, 2025',
    'Wednesday 12 March 2025',
    'Wednesday, 12 March 2025',
    '2025-03-12',
    ' 12/3/25\n',
  ])('%j is read as 12 March 2025', (text) => {
    expect(readDate(text)).toEqual(march)
  })

  test('two digits of a year turn at fifty', () => {
    expect(readDate('1/1/49')?.year).toBe('2049')
    expect(readDate('1/1/50')?.year).toBe('1950')
  })

  test.each(['31/2/2025', '12/13/2025', 'March 2025', '12', '', '12 Smarch 2025', '12/3/025'])(
    '%j is not read as a date',
    (text) => {
      expect(readDate(text)).toBeUndefined()
    },
  )
})
