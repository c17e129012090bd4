import { cps } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Devices are declared. */
export const o10 = defineCondition({
  code: 'O10',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'online',
  title: 'Declare devices',
  protectsAgainst: 'Phones and computers that nobody knows of',
  behaviours: ['b', 'd', 'm'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'Devices that were declared are compared with those that are found',
    evidence: 'Notes of what was declared and when, devices found at a visit',
  },
  pitfalls: ['A television or a car is no Device, as defined'],
  askVictim: 'Which devices does the defendant use, as far as you know?',
  authority: cps('police access to phones, computers and tablets'),
  terms: ['Device', 'SPO Manager'],
  inputs: {
    days: numberInput({ label: 'Within how many days?', initial: '3' }),
  },
  wording: ({ days }, { defendant: { subject, verb } }) =>
    `must tell the SPO Manager the make, model and serial number, and each phone number, of each Device that ${subject} ${verb('has', 'have')}, within ${counted(days, 'day')}. The time runs from being served with this order or, if later, from first having the Device.`,
})
