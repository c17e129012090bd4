import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Named streets. */
export const p05 = defineCondition({
  code: 'P05',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'Named streets',
  protectsAgainst: 'Waiting outside a home, a workplace or a school',
  behaviours: ['e'],
  usualExceptions: ['X4', 'X6'],
  monitoring: {
    how: 'Residents and patrols report sightings',
    evidence: 'Camera footage, number plate readings, statements of residents',
  },
  pitfalls: [
    'It may be the only through route',
    'Never name the only street of an address that is kept secret',
  ],
  askVictim: 'Does the defendant already know that you live, work or go there?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    streets: listInput({ label: 'Which streets?' }),
    town: textInput({ label: 'In which town or village?' }),
  },
  wording: ({ streets, town }) => `must not enter ${joinWords(streets, 'or')} in ${town}.`,
})
