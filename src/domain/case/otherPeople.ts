import { z } from 'zod'
import { id, maybeWords, words, yesNo, yesNoNotKnown } from './parts.ts'
import { detail, shownAs } from './person.ts'

/** Somebody else in the case: a child, a relative, a witness, somebody asked to pass messages. */
export const otherPerson = z.object({
  id,
  name: words('Enter the person’s name'),
  shownAs,
  role: z.enum(
    [
      'child',
      'relative',
      'newPartner',
      'friend',
      'colleague',
      'neighbour',
      'goBetween',
      'professional',
      'officer',
      'other',
    ],
    'Choose who this person is',
  ),
  relation: maybeWords,
  under18: yesNo('Say whether the person is under 18'),
  knownToDefendant: yesNoNotKnown('Say whether the defendant knows of this person'),
  details: z.array(detail).optional(),
})
export type OtherPerson = z.infer<typeof otherPerson>

/** The other people in the case; there may be none. */
export const otherPeople = z.object({
  none: z.literal('none').optional(),
  people: z.array(otherPerson).optional(),
})
export type OtherPeople = z.infer<typeof otherPeople>
