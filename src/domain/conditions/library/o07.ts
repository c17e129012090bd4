import { houseRule } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No impersonation. */
export const o07 = defineCondition({
  code: 'O07',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No impersonation',
  protectsAgainst: 'False profiles and false adverts',
  behaviours: ['c-ii', 'm'],
  usualExceptions: [],
  monitoring: {
    how: 'The protected person and officers look for false profiles',
    evidence: 'The service’s records, dated screenshots',
  },
  pitfalls: ['Somebody else may have the same name: save what shows who is meant'],
  askVictim: 'Which false profiles or adverts have you found?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ person }) =>
    `must not make or use a profile, email address or advert with the name, picture or phone number of ${person}.`,
})
