import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Ways inside a court. */
export const l10 = defineCondition({
  code: 'L10',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'legal',
  title: 'Ways inside a court',
  protectsAgainst: 'Meetings before and after a hearing',
  behaviours: ['a', 'b'],
  usualExceptions: ['X2'],
  monitoring: { how: 'Court staff report it', evidence: 'Camera footage, statements of court staff' },
  pitfalls: ['The court must agree the ways first', 'Court staff are not bound by the order'],
  askVictim: 'By which way do you come in, and where do you wait?',
  authority: houseRule('the way to a court stays open'),
  terms: [],
  inputs: {
    court: textInput({ label: 'Which court?' }),
    parts: listInput({
      label: 'Which parts may the defendant use, besides the courtroom?',
      hint: 'For example, “the Corn Hill entrance” or “the second waiting room”',
    }),
  },
  wording: ({ court, parts }, { defendant: { object, subject } }) =>
    `must stay in ${joinWords(['the courtroom', ...parts], 'or')} at each hearing at ${court}, until court staff tell ${object} that ${subject} may leave.`,
})
