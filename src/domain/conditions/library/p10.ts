import { cps } from '#src/domain/law/citations.ts'
import { textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** A line or route at certain times. */
export const p10 = defineCondition({
  code: 'P10',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'A bus, train or tram at certain times',
  protectsAgainst: 'Being met on the way to work',
  behaviours: ['a', 'e'],
  usualExceptions: ['X4', 'X7'],
  monitoring: {
    how: 'The operator and transport police check; the protected person reports it',
    evidence: 'The operator’s camera footage, ticket and card records',
  },
  pitfalls: ['It may be the defendant’s only way to work'],
  askVictim: 'On which line and at which times do you travel, and does the defendant know?',
  authority: cps('entering named locations'),
  terms: [],
  timesAre: 'forbidden',
  inputs: {
    route: textInput({
      label: 'Which line or route?',
      hint: 'For example, “bus route 12 between Dunmarrow and Emberfield”',
    }),
    times: weeklyTimesInput({ label: 'At which times?' }),
  },
  wording: ({ route, times }) => `must not travel on ${route} ${spokenSlots(times, 'on any')}.`,
})
