import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A pet. */
export const l06 = defineCondition({
  code: 'L06',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'legal',
  title: 'A pet',
  protectsAgainst: 'A pet used as a lever',
  behaviours: ['f', 'p'],
  usualExceptions: ['X1'],
  monitoring: { how: 'The vet or kennel reports it', evidence: 'Its records, statements of staff' },
  pitfalls: [
    'Who owns the pet is for a civil court',
    'To take the pet from a garden or street needs a condition of its own',
  ],
  askVictim: 'Who cares for the pet, and does the defendant know them?',
  authority: houseRule('a condition answers a way in which the person was found'),
  terms: [],
  inputs: {
    places: listInput({ label: 'Which vet, kennel or groomer?' }),
    pet: textInput({ label: 'Which pet?', hint: 'For example, “the dog Biscuit”' }),
  },
  wording: ({ places, pet }) =>
    `must not contact ${joinWords(places, 'or')} about ${pet} by any means, including in person.`,
})
