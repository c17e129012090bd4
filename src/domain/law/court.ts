import { addDays, ageOn, compareDates, type IsoDate, lastDayOfYears } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { VerifiedAuthority } from './authority.ts'
import { houseRule, spa } from './citations.ts'
import type { Statement } from './statement.ts'

export type CourtKind = 'magistrates' | 'youth'

/** Which court hears an application against a defendant of that date of birth on `day`: a youth court while under 18. */
export function courtFor(
  dateOfBirth: IsoDate,
  day: IsoDate,
): { kind: CourtKind; age: number; authority: VerifiedAuthority } {
  const age = ageOn(dateOfBirth, day)
  return { kind: age < 18 ? 'youth' : 'magistrates', age, authority: spa('s.14(1)') }
}

/**
 * Which court hears an application made on `madeOn` and heard on `hearing`. The kind is `ask` where the defendant is under
 * 18 on one day and not on the other: the Act does not say which of them counts.
 */
export function courtBetween(
  dateOfBirth: IsoDate,
  madeOn: IsoDate,
  hearing: IsoDate | undefined,
): { kind: CourtKind | 'ask'; authority: VerifiedAuthority } {
  const { kind, authority } = courtFor(dateOfBirth, madeOn)
  const then = hearing ? courtFor(dateOfBirth, hearing).kind : kind
  return { kind: kind === then ? kind : 'ask', authority }
}

/** The day on which a person becomes 18; for one born on 29 February, 1 March. */
export function eighteenthBirthday(dateOfBirth: IsoDate): IsoDate {
  return addDays(lastDayOfYears(dateOfBirth, 18), 1)
}

/** A warning when the defendant turns 18 after `today` and on or before the likely hearing, else undefined. */
export function birthdayBeforeHearing(
  dateOfBirth: IsoDate,
  today: IsoDate,
  hearing: IsoDate,
): Statement | undefined {
  const birthday = eighteenthBirthday(dateOfBirth)
  if (compareDates(birthday, today) <= 0 || compareDates(birthday, hearing) > 0) return undefined

  return {
    text: `The defendant turns 18 on ${longDate(birthday)}, on or before the likely day of the hearing. Ask the legal adviser which court should hear the application.`,
    authority: spa('s.14(1)'),
    caution: 'The Act does not say what happens when a defendant turns 18 while the application is waiting.',
  }
}

/** The youngest age: none in the Act. */
export const noMinimumAge: Statement = {
  text: 'The Act sets no minimum age. Breaking an order is an offence, so ten is the lowest age that makes sense.',
  authority: houseRule('the age of criminal responsibility'),
  caution: 'The age of criminal responsibility has not been verified.',
}
