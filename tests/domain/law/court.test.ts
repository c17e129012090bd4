import { describe, expect, test } from 'vitest'
import {
  birthdayBeforeHearing,
  courtBetween,
  courtFor,
  eighteenthBirthday,
  noMinimumAge,
} from '#src/domain/law/court.ts'
import { addDays, ageOn } from '#src/domain/shared/dates.ts'

describe('which court, SPA 2019 s.14(1)', () => {
  test.each([
    ['the day before the 18th birthday', '2008-11-24', '2026-11-23', 'youth', 17],
    ['the 18th birthday', '2008-11-24', '2026-11-24', 'magistrates', 18],
    ['born on a leap day, 28 February', '2008-02-29', '2026-02-28', 'youth', 17],
    ['born on a leap day, 1 March', '2008-02-29', '2026-03-01', 'magistrates', 18],
    ['born at the end of a year', '2008-12-31', '2026-12-30', 'youth', 17],
    ['a grown man', '1984-05-02', '2026-11-23', 'magistrates', 42],
  ] as const)('%s', (_, born, day, kind, age) => {
    expect(courtFor(born, day)).toMatchObject({ kind, age, authority: { provision: 's.14(1)' } })
  })

  test.each(['2008-11-24', '2008-02-29', '2008-01-01', '2008-12-31'])(
    'born %s is 18 from the birthday on',
    (born) => {
      const birthday = eighteenthBirthday(born)
      expect(ageOn(born, birthday)).toBe(18)
      expect(ageOn(born, addDays(birthday, -1))).toBe(17)
    },
  )
})

describe('turning 18 before the hearing', () => {
  test.each([
    ['2026-12-01', '2026-12-10'],
    ['2026-12-01', '2026-12-11'],
  ])('is warned of when the birthday of 10 December falls after %s and by %s', (today, hearing) => {
    const warning = birthdayBeforeHearing('2008-12-10', today, hearing)
    expect(warning?.text).toContain('10 December 2026')
    expect(warning?.caution).toContain('does not say')
  })

  test.each([
    ['the hearing is the day before', '2026-12-01', '2026-12-09'],
    ['he is 18 today', '2026-12-10', '2026-12-20'],
    ['he is 18 already', '2026-12-11', '2026-12-20'],
  ])('is not when %s', (_, today, hearing) => {
    expect(birthdayBeforeHearing('2008-12-10', today, hearing)).toBeUndefined()
  })

  test('the Act has no minimum age, and the practical floor is not read law', () => {
    expect(noMinimumAge.authority.confidence).toBe('unread')
  })
})

test('a court is settled only where the defendant is on the same side of 18 on both days', () => {
  const kind = (born: string, hearing?: string) => courtBetween(born, '2026-06-24', hearing).kind
  expect(kind('2008-06-24', '2026-07-30')).toBe('magistrates')
  expect(kind('2008-06-25', '2026-07-30')).toBe('ask')
  expect(kind('2008-07-30', '2026-07-30')).toBe('ask')
  expect(kind('2008-07-31', '2026-07-30')).toBe('youth')
  expect(kind('2008-06-25')).toBe('youth')
})
