import { houseRule } from '#src/domain/law/citations.ts'
import { personInput, textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** One channel about a child. */
export const c11 = defineCondition({
  code: 'C11',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'Contact about a child by one channel',
  protectsAgainst: 'Contact that is only presented as parenting',
  behaviours: ['b', 'p'],
  usualExceptions: ['X3'],
  monitoring: { how: 'Officers read the export of the app', evidence: 'The app’s export with its times' },
  pitfalls: ['It must say what the family court’s order says, no more and no less'],
  askVictim: 'Which app and which times are safe for you?',
  authority: houseRule('a condition fits the family court’s order'),
  terms: [],
  timesAre: 'allowed',
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    child: personInput({ label: 'About which child?', who: 'child' }),
    app: textInput({ label: 'Through which app or service?', hint: 'For example, “the Kite app”' }),
    times: weeklyTimesInput({ label: 'At which times?' }),
  },
  wording: ({ person, child, app, times }) =>
    `must not contact ${person} except about ${child}, through ${app}, ${spokenSlots(times)}.`,
})
