import { behaviours } from '#src/domain/case/acts.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { numberInput, textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** Visits at home. */
export const q06 = defineCondition({
  code: 'Q06',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Visits at home',
  protectsAgainst: 'Breaches that are hidden at home',
  behaviours,
  usualExceptions: ['X4'],
  monitoring: { how: 'Officers visit', evidence: 'The log of visits, statements of officers' },
  pitfalls: [
    'It is no power to search: officers see what they are shown',
    'Others who live there have rights of their own',
  ],
  askVictim: 'What might the defendant keep at home that has to do with you?',
  authority: houseRule('a visit has a team, hours and a purpose'),
  terms: [],
  timesAre: 'onRequest',
  inputs: {
    team: textInput({ label: 'Which team visits?', hint: 'For example, “the SPO Team of Westmarch Police”' }),
    purpose: textInput({
      label: 'What do officers come to see?',
      hint: 'For example, “the settings of the cameras”',
    }),
    visits: numberInput({ label: 'Up to how many visits a month?', initial: '2' }),
    times: weeklyTimesInput({ label: 'At which times?' }),
  },
  wording: ({ team, purpose, visits, times }, { defendant: { possessive } }) =>
    `must let into ${possessive} home officers of ${team} who ask ${spokenSlots(times, 'on any')} to see ${purpose}. Officers may ask ${visits === 1 ? 'once' : `at most ${visits} times`} a month. This gives no power to search.`,
})
