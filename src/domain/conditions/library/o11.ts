import { cps } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, maybe, numberInput, textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** Devices are inspected. */
export const o11 = defineCondition({
  code: 'O11',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'online',
  title: 'Device inspection',
  protectsAgainst: 'Contact and watching that is hidden on a phone or computer',
  behaviours: ['b', 'd', 'm'],
  usualExceptions: ['X1'],
  monitoring: { how: 'Officers inspect the devices', evidence: 'The record of each inspection' },
  pitfalls: [
    'Say what is looked for: no open-ended search',
    'Legal privilege and other people’s data need care',
    'Say who in the force has the time and the skill to look',
  ],
  askVictim: 'Which devices does the defendant use, as far as you know?',
  authority: cps('police access to phones, computers and tablets'),
  terms: ['Device'],
  timesAre: 'onRequest',
  inputs: {
    devices: maybe(listInput({ label: 'Which devices?', hint: 'Leave empty for every Device, as defined' })),
    team: textInput({
      label: 'Which team inspects?',
      hint: 'For example, “the SPO Team of Westmarch Police”',
    }),
    purpose: textInput({
      label: 'What is looked for?',
      hint: 'For example, “messages to Ottoline Marshbank”',
    }),
    times: weeklyTimesInput({ label: 'At which times may officers ask?' }),
    hours: numberInput({ label: 'Within how many hours does the team return it?', initial: '48' }),
  },
  wording: ({ devices, team, purpose, times, hours }, { defendant: { subject, verb } }) => {
    const what = devices.given
      ? joinWords(devices.given)
      : `each Device that ${subject} ${verb('has', 'have')}`
    return `must hand ${what} to an officer of ${team} who asks for it ${spokenSlots(times, 'on any')}. The officer may inspect it for ${purpose}. The team will return it within ${counted(hours, 'hour')}.`
  },
})
