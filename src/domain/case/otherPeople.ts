import { z } from 'zod/mini'
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
  details: z.optional(z.array(detail)),
})
export type OtherPerson = z.infer<typeof otherPerson>

/** The other people in the case, or that there are none: never both. */
export const otherPeople = z
  .object({
    none: z.optional(z.literal('none')),
    people: z.optional(z.array(otherPerson)),
  })
  .check(
    z.refine(({ none, people = [] }) => none === undefined || people.length === 0, {
      error: 'You said that there are no other people, and somebody is listed. Take back one of the two',
      path: ['none'],
    }),
  )
export type OtherPeople = z.infer<typeof otherPeople>
