import { spa } from '#src/domain/law/citations.ts'
import { textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** A slot at a place of worship or a club. */
export const p13 = defineCondition({
  code: 'P13',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'A slot at a place of worship or a club',
  protectsAgainst: 'Being forced to meet at worship or at a club',
  behaviours: ['e'],
  usualExceptions: ['X8'],
  monitoring: { how: 'The organiser reports it', evidence: 'Attendance records, statements of members' },
  pitfalls: ['The court must spare religious duties so far as it can', 'The organiser must know of the slot'],
  askVictim: 'At which times do you go there?',
  authority: spa('s.2(3)'),
  terms: [],
  timesAre: 'allowed',
  inputs: {
    place: textInput({ label: 'Which place?' }),
    times: weeklyTimesInput({ label: 'At which times may the defendant be there?' }),
  },
  wording: ({ place, times }) => `must not be at ${place} except ${spokenSlots(times)}.`,
})
