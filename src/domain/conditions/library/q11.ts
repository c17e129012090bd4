import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** A curfew. */
export const q11 = defineCondition({
  code: 'Q11',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Curfew',
  protectsAgainst: 'Acts by night',
  behaviours: ['e', 'f', 'g'],
  usualExceptions: ['X4', 'X7', 'X8'],
  monitoring: { how: 'Officers call at the door', evidence: 'Notes of each call, camera footage' },
  pitfalls: [
    'It takes liberty and is rarely proportionate: link it to acts at those hours',
    'Ask who else lives there, and whether they are safe',
  ],
  askVictim: 'At which hours did it happen?',
  authority: houseRule('liberty is limited only where nothing less would do'),
  terms: [],
  timesAre: 'required',
  inputs: {
    place: textInput({ label: 'At which address?' }),
    times: weeklyTimesInput({ label: 'At which times?' }),
    date: dateInput({ label: 'Until which day?' }),
  },
  wording: ({ place, times, date }) =>
    `must stay at ${place} ${spokenSlots(times, 'every', 'and')}, until ${longDate(date)}.`,
})
