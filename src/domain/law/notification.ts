import { compareDates, type IsoDate } from '../shared/dates.ts'
import type { OrderKind } from './applicationCodes.ts'
import type { VerifiedAuthority } from './authority.ts'
import { guidance, sexualOffencesAct, spa } from './citations.ts'
import type { Statement } from './statement.ts'

/** All that the Act requires a person to notify. Anything else is voluntary or needs a condition of the order. */
export const notifiable = [
  {
    code: 'names',
    words: "the person's name and, where the person uses one or more other names, each of those names",
    authority: spa('s.9(2)'),
  },
  { code: 'homeAddress', words: "the person's home address", authority: spa('s.9(2)') },
] as const

/** The Act's words on time, place and manner. */
export const notificationWords = {
  first: {
    words: 'within the period of 3 days beginning with the date of service',
    authority: spa('s.9(1)'),
  },
  change: {
    words: 'before the end of the period of 3 days beginning with the date on which that happens',
    authority: spa('s.9(3)'),
  },
  replaces: { words: 'other than one which replaces an interim', authority: spa('s.9(1)(a)') },
  where: { words: "a police station in the person's local police area", authority: spa('s.10(1)') },
  toWhom: {
    words:
      'oral notification to a police officer, or to any person authorised for the purpose by the officer in charge of the station',
    authority: spa('s.10(1)'),
  },
  acknowledged: {
    words: 'in writing, and in such form as the Secretary of State may direct',
    authority: spa('s.10(4)'),
  },
} as const

export type NotificationQuestion = {
  order: OrderKind
  /** A full order made where an interim one was still running. */
  replacesInterim: boolean
  /** Subject now to notification under Part 2 of the Sexual Offences Act 2003. */
  underPart2: boolean
}

/**
 * Whether notification under Part 2 of the Sexual Offences Act 2003 still goes on on `day`; on its final day it does.
 * Without a final day it has no known end.
 */
export function isUnderPart2(finalDay: IsoDate | undefined, day: IsoDate): boolean {
  return finalDay === undefined || compareDates(finalDay, day) >= 0
}

/**
 * What the person must notify under this order now. `notYet`: nothing while Part 2 of the Sexual Offences Act 2003 applies.
 * `changesOnly`: no fresh first notification after an interim order, but changes of name and address. `full`: both.
 */
export function notificationDuty({ order, replacesInterim, underPart2 }: NotificationQuestion): {
  duty: 'full' | 'changesOnly' | 'notYet'
  authority: VerifiedAuthority
} {
  if (underPart2) return { duty: 'notYet', authority: spa('s.9(5)') }
  if (order === 'interim') return { duty: 'full', authority: spa('s.9(1)(b)') }
  return { duty: replacesInterim ? 'changesOnly' : 'full', authority: spa('s.9(1)(a)') }
}

/** Whose police area is the local one: of the home address, else of the last notified home address, else of the court. */
export function localPoliceArea(known: { homeAddress: boolean; lastNotifiedAddress: boolean }): {
  of: 'homeAddress' | 'lastNotifiedAddress' | 'court'
  authority: VerifiedAuthority
} {
  const authority = spa('s.14(1)')
  if (known.homeAddress) return { of: 'homeAddress', authority }
  return { of: known.lastNotifiedAddress ? 'lastNotifiedAddress' : 'court', authority }
}

/** In which area a new home address is notified: of the old address before the move, of the new one after it. */
export function areaForAddressChange(moved: boolean): {
  of: 'oldAddress' | 'newAddress'
  authority: VerifiedAuthority
} {
  return { of: moved ? 'newAddress' : 'oldAddress', authority: spa('s.10(3)') }
}

/** What the person must be told, in the order in which it matters to them. */
export const notificationPoints = {
  inPerson: {
    text: 'The person goes to the police station and says it there. A letter, a call, an email or a website does not count.',
    authority: spa('s.10(1)'),
  },
  homeAddress: {
    text: 'The home address is the only or main home in the United Kingdom. Someone without one gives an address or a place in the United Kingdom where they can regularly be found, and chooses one if there are several.',
    authority: spa('s.14(1)'),
  },
  localArea: {
    text: 'The local police area is the one in England and Wales of the home address. Without a home address there it is the area of the last home address there that was notified, under this Act or under Part 2 of the Sexual Offences Act 2003. If there is none, it is the area of the court that last made the order.',
    authority: spa('s.14(1)'),
  },
  newName: {
    text: 'Using a name that was not notified must be notified within three days, the day it is first used being the first.',
    authority: spa('s.9(3)'),
  },
  newAddress: {
    text: 'A new home address must be notified within three days, the day of the move being the first.',
    authority: spa('s.9(4)'),
  },
  inAdvance: {
    text: 'A new address may be notified before the move.',
    authority: spa('s.10(3)(b)'),
  },
  identity: {
    text: 'If asked, the person must allow fingerprints, a photograph, or both. They are taken only to check who the person is.',
    authority: spa('s.10(5)'),
  },
  acknowledgement: {
    text: 'The police acknowledge the notification in writing.',
    authority: spa('s.10(4)'),
    caution: 'The Secretary of State may direct a form; none was found. If your force holds one, use that.',
  },
  exempt: {
    text: 'Nothing is due under this order while the person must notify under Part 2 of the Sexual Offences Act 2003. If that ends while this order is still in effect, the three days begin with that final day.',
    authority: spa('s.9(5) to (7)'),
  },
  part2: {
    text: 'Part 2 of the Sexual Offences Act 2003 has notification duties of its own.',
    authority: sexualOffencesAct('Part 2'),
    caution:
      'That Part has not been verified. The officer who manages the person confirms whether it applies, and until when.',
  },
  changesGoOn: {
    text: 'Where a full order replaces an interim one there is no new first notification. Changes of name and address are still notified.',
    authority: spa('s.9(1)(a)'),
  },
  changedOrder: {
    text: 'While a changed order has effect, changes of name and address are notified as before.',
    authority: spa('s.9(3) and (4)'),
    caution:
      'Whether a first notification is due again when a changed order is served has not been verified. Legal services confirm it, above all where none was made before.',
  },
  fromService: {
    text: 'The three days run from the day the order is served, not from the day it is made.',
    authority: spa('s.9(1)'),
  },
  toldOnService: {
    text: 'Tell the person all of this when the order is served, in words they understand.',
    authority: guidance('service'),
    caution: 'The Act does not require it, and the paragraph of the guidance was not checked.',
  },
} satisfies Record<string, Statement>
