import { spa } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Parts of a college. */
export const p14 = defineCondition({
  code: 'P14',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'Parts of a school or college',
  protectsAgainst: 'Contact at a school or college',
  behaviours: ['a', 'e'],
  usualExceptions: ['X7'],
  monitoring: { how: 'Staff report it', evidence: 'Timetables, entry records, statements of staff' },
  pitfalls: [
    'The court must spare the times of study so far as it can',
    'The school must agree to the route, and the defendant must be given it',
  ],
  askVictim: 'Where on the site are you, and when?',
  authority: spa('s.2(3)'),
  terms: [],
  inputs: {
    school: textInput({ label: 'Which school or college?' }),
    blocks: listInput({ label: 'Which parts of it are closed to the defendant?' }),
    plan: textInput({
      label: 'Which paper shows the way that stays open?',
      hint: 'For example, “the plan of 3 September 2026”',
    }),
  },
  wording: ({ school, blocks, plan }) =>
    `must not enter ${joinWords(blocks, 'or')} at ${school}. The way to classes that stays open is shown in ${plan}, which is served with this order.`,
})
