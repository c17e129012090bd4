import { describe, expect, test } from 'vitest'
import { calendarOf } from '#src/documents/render/calendar/calendarOf.ts'
import { deadlines } from '#src/domain/deadlines/deadlines.ts'
import { sample } from '#tests/support/samples.ts'

const now = '2026-11-23T09:30:00.000Z'
const one = { caseId: 'case_abc', key: 'hearsayNotice', on: '2027-01-07' }
/** The lines of the file with those that were folded at 75 octets put together. */
const lines = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')
const values = (text: string, name: string) =>
  lines(text).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []))

test('a date is a whole day, with an alarm one day before', () => {
  const file = calendarOf([one], now)
  expect(values(file, 'DTSTART;VALUE=DATE:')).toEqual(['20270107'])
  expect(values(file, 'TRIGGER:')).toEqual(['-P1D'])
  expect(values(file, 'SUMMARY:')).toEqual(['Stalking protection order: hearsay notice due'])
  expect(values(file, 'DTSTAMP:')).toEqual(['20261123T093000Z'])
})

test('it is read as a calendar: every line ends as RFC 5545 asks, none is longer than 75 octets', () => {
  const file = calendarOf([one], now)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(lines(file)[0]).toBe('BEGIN:VCALENDAR')
  expect(lines(file).at(-1)).toBe('END:VCALENDAR')
})

describe('the name of an event', () => {
  const uid = (date: typeof one) => values(calendarOf([date], now), 'UID:')[0]
  test('stays when the day moves, so that the calendar moves the event', () => {
    expect(uid({ ...one, on: '2027-02-07' })).toBe(uid(one))
  })
  test('is another for another date, and for another case', () => {
    expect(uid({ ...one, key: 'avoid:a-1' })).not.toBe(uid(one))
    expect(uid({ ...one, key: 'avoid:a-1' })).not.toBe(uid({ ...one, key: 'avoid:a-2' }))
    expect(uid({ ...one, caseId: 'case_abd' })).not.toBe(uid(one))
  })
})

test('nothing of a case stands in the file but its id and its days', () => {
  const file = sample('fx-01')
  const dates = deadlines(file, '2026-06-24').flatMap(({ key, when }) =>
    'day' in when ? [{ caseId: file.id, key, on: when.day }] : [],
  )
  const text = lines(calendarOf(dates, now)).join('\n')
  expect(dates.length).toBeGreaterThan(5)
  const known = [
    file.applicant?.reference,
    file.applicant?.force,
    file.court?.name,
    file.defendant?.name,
    ...(file.others?.people ?? []).map(({ name }) => name),
  ]
  for (const word of known) {
    expect(word).toBeTruthy()
    expect(text).not.toContain(word)
  }
  expect(text).not.toMatch(/LOCATION|ATTENDEE|ORGANIZER|URL/)
})

test('a date of a kind that this version does not know is left out', () => {
  expect(calendarOf([{ ...one, key: 'birthday' }], now)).not.toContain('VEVENT')
})
