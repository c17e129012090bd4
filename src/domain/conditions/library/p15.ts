import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A fixed route. */
export const p15 = defineCondition({
  code: 'P15',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'A fixed route',
  protectsAgainst: 'Passing by on purpose',
  behaviours: ['a', 'e'],
  usualExceptions: ['X4', 'X6'],
  monitoring: { how: 'Number plate cameras and patrols', evidence: 'Number plate readings, camera footage' },
  pitfalls: ['Closed roads and bus diversions', 'A red light is a stop: note where the lights are'],
  askVictim: 'Which roads do you need the defendant to stay out of?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    from: textInput({ label: 'From where?', hint: 'For example, “Castle Street Station”' }),
    to: textInput({ label: 'To where?' }),
    road: listInput({ label: 'Along which roads?' }),
  },
  wording: ({ from, to, road }) =>
    `must not travel between ${from} and ${to} except along ${joinWords(road)} without stopping.`,
})
