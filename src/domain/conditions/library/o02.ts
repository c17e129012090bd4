import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No coded reference. */
export const o02 = defineCondition({
  code: 'O02',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No coded reference',
  protectsAgainst: 'Posts that only a few readers understand',
  behaviours: ['c-i'],
  usualExceptions: ['X1'],
  monitoring: {
    how: 'Officers search for each listed word',
    evidence: 'Dated screenshots, a witness who knows what the word means',
  },
  pitfalls: ['List the words: an open “indirect reference” is unclear'],
  askVictim: 'By which nicknames, tags or initials does the defendant mean you?',
  authority: cps('referring to the victim on social media'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    words: listInput({
      label: 'By which nicknames, tags or initials?',
      hint: 'For example, the nickname “Sparrow” or the initials “OM”',
    }),
  },
  wording: ({ person, words }) => `must not refer to ${person} online by ${joinWords(words, 'or')}.`,
})
