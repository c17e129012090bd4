import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A change of name is announced. */
export const l08 = defineCondition({
  code: 'L08',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'legal',
  title: 'Announce a change of name',
  protectsAgainst: 'A new name taken to pass unseen',
  behaviours: ['m'],
  usualExceptions: [],
  monitoring: {
    how: 'Checks of identity papers and of deeds',
    evidence: 'The deed or form with its date, notes of what was announced and when',
  },
  pitfalls: ['It adds to the duty of s.9 to notify a name within three days, and cannot change it'],
  askVictim: 'Which names has the defendant used?',
  authority: houseRule('a requirement adds to the duties to notify and changes none'),
  terms: ['SPO Manager'],
  inputs: { days: numberInput({ label: 'How many days before?', initial: '7' }) },
  wording: ({ days }, { defendant: { subject, possessive, verb } }) =>
    `must tell the SPO Manager of a change of ${possessive} name at least ${counted(days, 'day')} before ${subject} ${verb('applies', 'apply')} for it or ${verb('signs', 'sign')} a deed for it. This adds to the duties to notify the police of names and replaces none of those duties.`,
})
