import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { accountsInput, numberInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** The protected person is blocked. */
export const c09 = defineCondition({
  code: 'C09',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'contact',
  title: 'Block the protected person',
  protectsAgainst: 'Messages sent on impulse, watching through contact lists',
  behaviours: ['b', 'd'],
  usualExceptions: ['X3'],
  monitoring: {
    how: 'Officers see each app at an inspection',
    evidence: 'Screenshots of the block with the date',
  },
  pitfalls: [
    'Download the phone first: a block can hide or delete messages',
    'A block in both directions may cut off a channel about a child',
  ],
  askVictim: 'On which services can the defendant still reach or see you?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    services: accountsInput({
      label: 'On which services?',
      hint: 'For example, “the Finch app” or “the contacts of a phone”',
    }),
    hours: numberInput({ label: 'Within how many hours?', initial: '48' }),
  },
  wording: ({ person, services, hours }) =>
    `must block ${person} on ${joinWords(services)}, within ${counted(hours, 'hour')} of being served with this order.`,
})
