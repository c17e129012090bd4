import type { VerifiedAuthority } from './authority.ts'
import { houseRule, spa } from './citations.ts'
import type { Formula, Statement } from './statement.ts'

/** The Act's words on interim orders. */
export const interimWords = {
  notDetermined: { words: 'has not been determined', authority: spa('s.5(1)') },
  sameTime: { words: 'at the same time and by the same chief officer', authority: spa('s.5(2)(a)') },
  already: {
    words: 'if the main application has already been made, by the chief officer … who made that application',
    authority: spa('s.5(2)(b)'),
  },
  test: { words: 'if it considers it appropriate to do so', authority: spa('s.5(3)') },
  everywhere: {
    words: 'in all parts of the United Kingdom unless expressly limited to a particular locality',
    authority: spa('s.5(5)'),
  },
  ends: { words: 'on the determination of the main application', authority: spa('s.5(6)') },
} as const satisfies Record<string, Formula>

export type MainApplication = 'none' | 'madeTogether' | 'alreadyMade' | 'determined'

/** Whether a chief officer may ask for an interim order: there is a main application, not yet decided, by the same chief officer. */
export function mayAskForInterim(
  main: MainApplication,
  sameChiefOfficer: boolean,
): { may: boolean; authority: VerifiedAuthority } {
  if (main === 'none' || main === 'determined') return { may: false, authority: spa('s.5(1)') }
  return { may: sameChiefOfficer, authority: spa('s.5(2)') }
}

/** Days before an interim order ends at which the force is warned, where it has not set others. */
export const interimWarningDays: readonly number[] = [28, 14, 7]

/** Points on interim orders. */
export const interimPoints = {
  fixedPeriod: {
    text: 'An interim order runs for a fixed period, which it must state. The Act sets no shortest or longest period, and the two-year rule does not apply.',
    authority: spa('s.5(6)'),
  },
  endsWithMain: {
    text: 'It ends when the main application is decided, if it has not ended before.',
    authority: spa('s.5(6)'),
  },
  reasonsAnyway: {
    text: 'The necessity test is not repeated for an interim order. Give the reasons for each condition all the same.',
    authority: spa('s.5(3)'),
  },
  sameLimits: {
    text: 'The rules on religion, work, study and places apply to it as well.',
    authority: spa('s.5(4)'),
  },
  notification: {
    text: 'The duty to notify begins when the interim order is served, and breaking it is an offence.',
    authority: spa('s.9(1)(b)'),
  },
  withoutNotice: {
    text: 'The Act gives no express power to make an interim order without notice to the defendant.',
    authority: spa('s.5'),
    caution: 'What courts do in urgent cases differs. Ask the legal adviser of the court first.',
  },
  keepWatch: {
    text: 'Watch the end of the interim order and the date of the main hearing, so that no day is left unprotected.',
    authority: houseRule('interim and full orders are watched together'),
    caution: 'This is good practice, not a rule of law.',
  },
} satisfies Record<string, Statement>
