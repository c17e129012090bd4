import { officialCodes, pnld, spa } from './citations.ts'
import type { Statement } from './statement.ts'

/** The six offences of the Act. `pnld` codes come from a notice, the others from the official data. */
export const offences = [
  {
    code: 'ST19001',
    pnld: 'H20164',
    conduct:
      'Breaking a condition of a stalking protection order or an interim one without reasonable excuse',
    authority: spa('s.8(1)'),
  },
  {
    code: 'ST19002',
    pnld: 'H20165',
    conduct: 'Not giving the first notification in time, without reasonable excuse',
    authority: spa('s.11(1)(a)'),
  },
  {
    code: 'ST19003',
    pnld: 'H20166',
    conduct: 'Not notifying the use of another name in time, without reasonable excuse',
    authority: spa('s.11(1)(a)'),
  },
  {
    code: 'ST19004',
    pnld: 'H20167',
    conduct: 'Not notifying a new home address in time, without reasonable excuse',
    authority: spa('s.11(1)(a)'),
  },
  {
    code: 'ST19005',
    pnld: 'H20168',
    conduct: 'Refusing fingerprints or a photograph when asked, without reasonable excuse',
    authority: spa('s.11(1)(a)'),
  },
  {
    code: 'ST19006',
    pnld: 'H20169',
    conduct: 'Notifying information known to be false',
    authority: spa('s.11(1)(b)'),
  },
] as const

/** All six may be tried either way and are recordable. */
export const offenceClass = {
  eitherWay: true,
  recordable: true,
  authority: officialCodes('offence category CE'),
  pnldAuthority: pnld('codes H20164 to H20169'),
} as const

/** The maximum on indictment for each of the six, with or instead of a fine. The limit in a magistrates' court is dated. */
export const indictmentMaximum = { years: 5, breach: spa('s.8(2)'), notification: spa('s.11(2)') } as const

/** Points on prosecuting the offences. */
export const offencePoints = {
  breachMaximum: {
    text: 'Breaking a condition without reasonable excuse can be punished by up to five years in prison, a fine, or both.',
    authority: spa('s.8(2)'),
  },
  notificationMaximum: {
    text: 'Failing without reasonable excuse to notify, refusing without reasonable excuse to let fingerprints or a photograph be taken when asked, or notifying what is known to be false, can be punished by up to five years in prison, a fine, or both.',
    authority: spa('s.11(2)'),
  },
  noConditionalDischarge: {
    text: 'A court may not give a conditional discharge for breaking an order.',
    authority: spa('s.8(4)'),
  },
  certifiedCopy: {
    text: "A copy of the order certified by the court's designated officer proves the order. Ask for one when it is granted.",
    authority: spa('s.8(5)'),
  },
  continuing: {
    text: 'A failure to notify begins on the first day of the failure and goes on until it ends. It is prosecuted once.',
    authority: spa('s.11(3)'),
  },
  anyCourt: {
    text: 'The case may be heard by a court for any place where the person lives or is found.',
    authority: spa('s.11(6)'),
  },
  wrongWay: {
    text: 'A notice by post or email is no notification, so what is charged is the failure to notify.',
    authority: spa('s.11(1)(a)'),
    caution: 'This is how the section reads. No decided case on it was found.',
  },
} satisfies Record<string, Statement>
