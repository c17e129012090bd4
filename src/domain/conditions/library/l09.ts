import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Nights away are announced. */
export const l09 = defineCondition({
  code: 'L09',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'legal',
  title: 'Announce nights away',
  protectsAgainst: 'A stay in the area of the protected person',
  behaviours: ['a', 'e'],
  usualExceptions: ['X4', 'X7'],
  monitoring: { how: 'Officers visit', evidence: 'Notes of visits and of what was announced, bookings' },
  pitfalls: [
    'Travel for work, and emergencies',
    'It does not replace the duty of s.9 to notify a new home address',
  ],
  askVictim: 'Has the defendant stayed anywhere to be closer to you?',
  authority: houseRule('a requirement can be counted'),
  terms: ['SPO Manager'],
  inputs: {
    days: numberInput({ label: 'How many days before?', initial: '2' }),
    nights: numberInput({ label: 'From how many nights in a row?', initial: '3' }),
  },
  wording: ({ days, nights }, { defendant: { subject, verb } }) =>
    `must tell the SPO Manager the address and dates at least ${counted(days, 'day')} before ${subject} ${verb('sleeps', 'sleep')} away from home for ${counted(nights, 'night')} or more in a row.`,
})
