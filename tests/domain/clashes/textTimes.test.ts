import { expect, test } from 'vitest'
import { textTimes } from '#src/domain/clashes/textTimes.ts'
import { spokenSlots, writeSlot } from '#src/domain/conditions/weeklyTimes.ts'

test.each([
  ['every Monday between 6pm and 8pm', ['mon 18:00-20:00']],
  [
    'on any day from Monday to Friday between 8am and 9:15am or between 3pm and 4:15pm',
    ['mon,tue,wed,thu,fri 08:00-09:15', 'mon,tue,wed,thu,fri 15:00-16:15'],
  ],
  ['Monday and Thursday 18:00–19:00', ['mon,thu 18:00-19:00']],
  ['sign on Monday 09:00', ['mon 09:00-10:00']],
  ['on weekdays from 8am to 9am', ['mon,tue,wed,thu,fri 08:00-09:00']],
  ['Fri-Mon, 22:00 to 06:00', ['mon,fri,sat,sun 22:00-06:00']],
  ['on 9 June 2026 at 11am', ['tue 11:00-12:00']],
  ['every day between 8am and 8pm', ['mon,tue,wed,thu,fri,sat,sun 08:00-20:00']],
])('%s', (text, slots) => {
  expect(textTimes(text).map(writeSlot)).toEqual(slots)
})

test.each([
  'by 9 June 2026 at 11am',
  'every Monday',
  'must not enter Sunday Lane',
  '',
  'Monday between 6pm and 6pm',
])('no time of the week: %s', (text) => {
  expect(textTimes(text)).toEqual([])
})

test('what the library writes is read back', () => {
  const slot = { days: ['tue' as const, 'thu' as const], from: '18:30', to: '20:00' }
  expect(textTimes(spokenSlots([slot]))).toEqual([slot])
})
