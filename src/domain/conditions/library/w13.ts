import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Vehicles are declared. */
export const w13 = defineCondition({
  code: 'W13',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'watching',
  title: 'Declare vehicles',
  protectsAgainst: 'Being followed in a car that nobody knows',
  behaviours: ['a', 'e'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'Number plate readings are compared with what was declared',
    evidence: 'Notes of what was declared and when, number plate readings, hire records',
  },
  pitfalls: ['Hire cars and vehicles of an employer'],
  askVictim: 'Which vehicles has the defendant come in?',
  authority: houseRule('a requirement can be counted'),
  terms: ['SPO Manager'],
  inputs: {
    days: numberInput({ label: 'Within how many days?', initial: '3' }),
    use: numberInput({
      label: 'From how many days of driving in a month does a vehicle count?',
      initial: '3',
    }),
  },
  wording: ({ days, use }, { defendant: { subject, verb } }) =>
    `must tell the SPO Manager the make, colour and number plate of each vehicle that ${subject} ${verb('owns, keeps or drives', 'own, keep or drive')} on ${counted(use, 'day')} or more in a month, within ${counted(days, 'day')}. The time runs from being served with this order or, if later, from first having the vehicle.`,
})
