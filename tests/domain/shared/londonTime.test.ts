import { expect, test } from 'vitest'
import { londonToUtc } from '#src/domain/shared/londonTime.ts'

test.each([
  ['2026-01-15', '09:30', '2026-01-15T09:30:00.000Z'],
  ['2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
  ['2026-07-01', '00:30', '2026-06-30T23:30:00.000Z'],
  ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
  ['2027-03-28', '02:00', '2027-03-28T01:00:00.000Z'],
])('a clock in London that shows, on %s, %s shows %s', (day, time, moment) => {
  expect(londonToUtc(day, time)).toBe(moment)
})

test('is what the tables of time zones say, hour by hour of a year', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  for (let hour = 0; hour < 365 * 24; hour += 5) {
    const moment = new Date(Date.UTC(2028, 0, 1, hour, 15))
    const [day = '', time = ''] = shown.format(moment).split(' ')
    const back = Date.parse(londonToUtc(day, time))
    expect(shown.format(back)).toBe(shown.format(moment))
  }
})
