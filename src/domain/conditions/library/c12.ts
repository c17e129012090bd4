import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { possessive } from '../grammar.ts'
import { listInput, personInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Contact with a school. */
export const c12 = defineCondition({
  code: 'C12',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'Contact with a school',
  protectsAgainst: 'Information about a family gathered through a school',
  behaviours: ['d', 'k', 'p'],
  usualExceptions: ['X3', 'X4'],
  monitoring: { how: 'The school reports it', evidence: 'The school’s log, letters and emails' },
  pitfalls: [
    'Parental responsibility gives rights to information: fit the family court’s order',
    'The school must know of the condition',
  ],
  askVictim: 'What does the school tell, to whom, and what should it keep to itself?',
  authority: houseRule('a condition fits the family court’s order'),
  terms: [],
  inputs: {
    child: personInput({ label: 'About which child?', who: 'child' }),
    school: textInput({ label: 'Which school?' }),
    role: textInput({ label: 'To whom at the school?', hint: 'For example, “the head teacher”' }),
    topics: listInput({ label: 'About what?', initial: ['health', 'progress', 'school reports'] }),
  },
  wording: ({ child, school, role, topics }) =>
    `must not contact ${school} except in writing to ${role} about ${possessive(child)} ${joinWords(topics)}.`,
})
