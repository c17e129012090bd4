import { describe, expect, test } from 'vitest'
import {
  readSlot,
  spokenDays,
  spokenHours,
  spokenSlots,
  weekDays,
  writeSlot,
} from '#src/domain/conditions/weeklyTimes.ts'

describe('a slot kept as text', () => {
  test('comes back as it was, its days in the order of the week', () => {
    const text = writeSlot({ days: ['fri', 'mon'], from: '08:00', to: '09:15' })
    expect(text).toBe('mon,fri 08:00-09:15')
    expect(readSlot(text)).toEqual({ days: ['mon', 'fri'], from: '08:00', to: '09:15' })
  })

  test.each([
    '',
    'mon',
    'mon 8:00-09:00',
    'xyz 08:00-09:00',
    'mon,xyz 08:00-09:00',
    'mon 24:00-09:00',
    'mon 08:00-08:00',
    'mon,mon 08:00-09:00',
  ])('"%s" is no slot', (text) => {
    expect(readSlot(text)).toBeUndefined()
  })
})

test.each([
  [['tue'], 'every Tuesday'],
  [['thu', 'mon'], 'every Monday and Thursday'],
  [['sat', 'sun'], 'every Saturday and Sunday'],
  [['mon', 'tue', 'wed'], 'every day from Monday to Wednesday'],
  [['mon', 'tue', 'thu'], 'every Monday, Tuesday and Thursday'],
  [weekDays, 'every day'],
] as const)('%j is "%s"', (days, words) => {
  expect(spokenDays(days)).toBe(words)
})

test.each([
  [['tue'], 'on any Tuesday'],
  [['thu', 'mon'], 'on any Monday or Thursday'],
  [['mon', 'tue', 'wed'], 'on any day from Monday to Wednesday'],
  [weekDays, 'on any day'],
] as const)('%j of a thing forbidden is "%s", so that it is forbidden on each of them', (days, words) => {
  expect(spokenDays(days, 'on any')).toBe(words)
})

test.each([
  ['08:00', '09:15', 'between 8am and 9:15am'],
  ['22:00', '06:00', 'between 10pm and 6am the next day'],
  ['18:00', '00:00', 'between 6pm and midnight'],
  ['12:00', '13:00', 'between midday and 1pm'],
])('%s to %s is "%s"', (from, to, words) => {
  expect(spokenHours({ from, to })).toBe(words)
})

test('hours of the same days are told together', () => {
  expect(
    spokenSlots([
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '09:15' },
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '15:00', to: '16:15' },
      { days: ['sat'], from: '10:00', to: '16:00' },
    ]),
  ).toBe(
    'every day from Monday to Friday between 8am and 9:15am or between 3pm and 4:15pm or every Saturday between 10am and 4pm',
  )
})

test('times at each of which there is a duty are joined by “and”', () => {
  expect(
    spokenSlots(
      [
        { days: ['mon'], from: '08:00', to: '09:00' },
        { days: ['mon'], from: '17:00', to: '18:00' },
        { days: ['sat'], from: '10:00', to: '11:00' },
      ],
      'every',
      'and',
    ),
  ).toBe('every Monday between 8am and 9am and between 5pm and 6pm and every Saturday between 10am and 11am')
})
