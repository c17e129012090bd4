import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { dateInput, listInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Posts are taken down. */
export const o03 = defineCondition({
  code: 'O03',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'online',
  title: 'Take down posts',
  protectsAgainst: 'Harm from posts that stay up',
  behaviours: ['c-i', 'c-ii'],
  usualExceptions: ['X9'],
  monitoring: {
    how: 'Officers open each address after the day',
    evidence: 'Dated screenshots before and after the day',
  },
  pitfalls: [
    'Evidence first: save each post, with its address, before the order is served',
    'Only what the defendant controls: others’ copies are for the service to remove',
  ],
  askVictim: 'Which posts about you are still up?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    posts: listInput({
      label: 'Which posts?',
      hint: 'For example, “the post of 3 May 2026 on the profile @reedbed”',
    }),
    date: dateInput({ label: 'By which day?' }),
  },
  wording: ({ posts, date }, { defendant: { subject, verb } }) =>
    `must take down by ${longDate(date)} each post listed here that ${subject} ${verb('controls', 'control')}: ${joinWords(posts)}.`,
})
