import { addDays, type IsoDate, weekday } from '../shared/dates.ts'

/** The usual bank holidays of a year in England and Wales with their substitute days, in order; no one-off days. */
export function computedBankHolidays(year: number): IsoDate[] {
  const easter = easterSunday(year)
  return [
    mondayIfWeekend(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(`${year}-05-01`),
    mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
    ...christmas(year),
  ]
}

/** Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm of 1876. */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const moon =
    (19 * golden + century - skipped - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
    30
  const inCentury = year % 100
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  return addDays(`${year}-03-22`, moon + toSunday - 7 * late)
}

function christmas(year: number): IsoDate[] {
  const day = `${year}-12-25`
  switch (weekday(day)) {
    case 'Friday':
      return [day, addDays(day, 3)]
    case 'Saturday':
      return [addDays(day, 2), addDays(day, 3)]
    case 'Sunday':
      return [addDays(day, 1), addDays(day, 2)]
    default:
      return [day, addDays(day, 1)]
  }
}

function mondayIfWeekend(day: IsoDate): IsoDate {
  const name = weekday(day)
  return name === 'Saturday' || name === 'Sunday' ? mondayFrom(day) : day
}

function mondayFrom(day: IsoDate): IsoDate {
  return weekday(day) === 'Monday' ? day : mondayFrom(addDays(day, 1))
}
