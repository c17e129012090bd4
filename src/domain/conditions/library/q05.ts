import { cps } from '#src/domain/law/citations.ts'
import { textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** Signing on. */
export const q05 = defineCondition({
  code: 'Q05',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Sign on',
  protectsAgainst: 'The police losing sight of the defendant',
  behaviours: ['a', 'e'],
  usualExceptions: ['X4', 'X7'],
  monitoring: { how: 'The counter keeps a record', evidence: 'The counter’s record, camera footage' },
  pitfalls: [
    'The counter must be open at those times, on bank holidays too',
    'The station must not lie in an area that the defendant may not enter',
  ],
  askVictim: 'Are you ever at or by that station at those times?',
  authority: cps('signing on at a police station'),
  terms: [],
  timesAre: 'required',
  inputs: {
    station: textInput({ label: 'At which police station?' }),
    times: weeklyTimesInput({ label: 'At which times?' }),
  },
  wording: ({ station, times }) => `must sign on at ${station} ${spokenSlots(times, 'every', 'and')}.`,
})
