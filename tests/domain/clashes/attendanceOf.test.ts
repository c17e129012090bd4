import { expect, test } from 'vitest'
import { attendanceOf, placeToBe } from '#src/domain/clashes/attendanceOf.ts'

test.each([
  [
    'must sign on every Monday between 6pm and 8pm at Castle Street Police Station, Northmere, while he has no fixed address.',
    'Castle Street Police Station, Northmere',
  ],
  [
    'must attend one assessment with the Community Service at Linnet House, Northmere, on 9 June 2026 at 11am.',
    'Linnet House, Northmere',
  ],
  ['must attend 12 sessions of Driftline at Tide House every Tuesday between 6:30pm and 8pm', 'Tide House'],
  ['must hand his passport to Mill Road Station by 3 April 2026', 'Mill Road Station'],
  ['sign on at Mill Road Station (inside zone)', 'Mill Road Station (inside zone)'],
  ['must stay at 4 Tannery Yard, Dunmarrow between 9pm and 6am', '4 Tannery Yard, Dunmarrow'],
])('%s', (text, place) => {
  expect(attendanceOf({ text })?.text).toBe(place)
})

test.each([
  'must attend at 11am',
  'must be at home',
  'must tell the SPO Manager of a new phone within 3 days',
  'must not be at Tide House',
  'must hand the phone to an officer of the SPO Team',
])('%s names no place', (text) => {
  expect(attendanceOf({ text })).toBeUndefined()
})

test('a term of another order is read in the same way', () => {
  expect(placeToBe('3: to report on Mondays at Port Sallow Police Station.')?.text).toBe(
    'Port Sallow Police Station',
  )
})
