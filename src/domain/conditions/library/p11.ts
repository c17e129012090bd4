import { cps } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { numberInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No stopping. */
export const p11 = defineCondition({
  code: 'P11',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'No long stay in a place',
  protectsAgainst: 'Waiting in a street that the defendant has to use',
  behaviours: ['e'],
  usualExceptions: ['X6'],
  monitoring: { how: 'Cameras show how long', evidence: 'Camera footage with its times' },
  pitfalls: ['A bus queue or a red light takes time'],
  askVictim: 'Where has the defendant waited, and for how long?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    place: textInput({ label: 'In which place?' }),
    minutes: numberInput({ label: 'After how many minutes is it too long?', initial: '5' }),
  },
  wording: ({ place, minutes }) =>
    `must not stay in ${place} for more than ${counted(minutes, 'minute')} at a time.`,
})
