import { cps } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, numberInput, textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** A programme. */
export const q02 = defineCondition({
  code: 'Q02',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'A programme',
  protectsAgainst: 'Fixation that goes on untreated',
  behaviours: ['a', 'b', 'c-i', 'c-ii', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q'],
  usualExceptions: ['X7', 'X8'],
  monitoring: { how: 'The provider reports each absence', evidence: 'The register of sessions' },
  pitfalls: ['The provider may have to accept the defendant first', 'There may be a waiting list'],
  askVictim: 'Would anything about the place or the times put you at risk?',
  authority: cps('attending a perpetrator intervention programme'),
  terms: [],
  timesAre: 'required',
  provider: 'needed',
  inputs: {
    programme: textInput({ label: 'Which programme?', hint: 'For example, “the Driftline programme”' }),
    place: textInput({ label: 'Where?' }),
    sessions: numberInput({ label: 'How many sessions?' }),
    times: weeklyTimesInput({ label: 'At which times?' }),
    start: dateInput({ label: 'From which day?' }),
    end: dateInput({ label: 'To which day?' }),
  },
  wording: ({ programme, place, sessions, times, start, end }) =>
    `must attend ${counted(sessions, 'session')} of ${programme} at ${place} ${spokenSlots(times)}, from ${longDate(start)} to ${longDate(end)}.`,
})
