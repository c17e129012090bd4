import { cps } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** History is kept. */
export const o12 = defineCondition({
  code: 'O12',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'online',
  title: 'Keep browsing history',
  protectsAgainst: 'Watching online that leaves no trace',
  behaviours: ['d'],
  usualExceptions: [],
  monitoring: {
    how: 'Officers look at the history at an inspection',
    evidence: 'The history, or its absence, with the settings',
  },
  pitfalls: [
    'A system may delete by itself: look at the settings when the order is served',
    'It shows nothing unless somebody looks: add O11',
  ],
  askVictim: 'What does the defendant know of what you do online?',
  authority: cps('a device that keeps its history'),
  terms: ['SPO Manager'],
  inputs: {
    devices: listInput({
      label: 'On which devices?',
      hint: 'For example, “the phone with the number 07700 900123”',
    }),
    days: numberInput({ label: 'For how many days?', initial: '30' }),
    report: numberInput({ label: 'Within how many days is a fault reported?', initial: '3' }),
  },
  wording: ({ devices, days, report }, { defendant: { subject, verb } }) =>
    `must keep for ${counted(days, 'day')} the browsing history of ${joinWords(devices)}. To use a private mode, which keeps none, is a breach. It is not a breach if a fault deletes it and ${subject} ${verb('reports', 'report')} the fault to the SPO Manager within ${counted(report, 'day')}.`,
})
