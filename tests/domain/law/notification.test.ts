import { describe, expect, test } from 'vitest'
import {
  areaForAddressChange,
  isUnderPart2,
  localPoliceArea,
  notifiable,
  notificationDuty,
  notificationPoints,
  notificationWords,
} from '#src/domain/law/notification.ts'

describe('what must be notified', () => {
  test.each([
    ['an interim order', 'interim', false, false, 'full', 's.9(1)(b)'],
    ['a full order made directly', 'full', false, false, 'full', 's.9(1)(a)'],
    ['a full order that replaces an interim one', 'full', true, false, 'changesOnly', 's.9(1)(a)'],
    ['any order while sex-offender notification applies', 'full', false, true, 'notYet', 's.9(5)'],
    ['an interim order while it applies', 'interim', false, true, 'notYet', 's.9(5)'],
    ['a replacing order while it applies', 'full', true, true, 'notYet', 's.9(5)'],
  ] as const)('under %s', (_, order, replacesInterim, underPart2, duty, provision) => {
    expect(notificationDuty({ order, replacesInterim, underPart2 })).toMatchObject({
      duty,
      authority: { provision },
    })
  })

  test('only names and the home address: nothing else is required by the Act', () => {
    expect(notifiable.map((item) => item.code)).toEqual(['names', 'homeAddress'])
    expect(notifiable[0].words).toBe(
      "the person's name and, where the person uses one or more other names, each of those names",
    )
  })
})

describe('where it is notified', () => {
  test.each([
    [true, true, 'homeAddress'],
    [true, false, 'homeAddress'],
    [false, true, 'lastNotifiedAddress'],
    [false, false, 'court'],
  ] as const)(
    'home address known %s, one notified before %s: the area of the %s',
    (homeAddress, lastNotifiedAddress, of) => {
      expect(localPoliceArea({ homeAddress, lastNotifiedAddress })).toMatchObject({
        of,
        authority: { provision: 's.14(1)' },
      })
    },
  )

  test('a move is notified in the old area before it and in the new one after it', () => {
    expect(areaForAddressChange(false).of).toBe('oldAddress')
    expect(areaForAddressChange(true).of).toBe('newAddress')
  })
})

test('the three days run from service, in the words of the Act', () => {
  expect(notificationWords.first.words).toBe('within the period of 3 days beginning with the date of service')
  expect(notificationPoints.fromService.text).toContain('not from the day it is made')
})

test('fingerprints are only to check identity, and the form of acknowledgement was not found', () => {
  expect(notificationPoints.identity.text).toContain('only to check who the person is')
  expect(notificationPoints.acknowledgement.caution).toContain('none was found')
})

test('sex-offender notification goes on through its final day, and without one has no known end', () => {
  expect(isUnderPart2('2026-07-09', '2026-07-09')).toBe(true)
  expect(isUnderPart2('2026-07-08', '2026-07-09')).toBe(false)
  expect(isUnderPart2(undefined, '2026-07-09')).toBe(true)
})

test('its end starts the three days only while the order is in effect', () => {
  expect(notificationPoints.exempt.text).toContain('If that ends while this order is still in effect')
})

test('the local police area has three answers, in their order', () => {
  expect(notificationPoints.localArea.text).toMatch(/home address.*last home address.*court/)
})
