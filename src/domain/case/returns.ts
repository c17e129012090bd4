import { z } from 'zod/mini'
import { day, maybeWords, yesNoNotKnown } from './parts.ts'

const gender = z.enum(['female', 'male', 'other', 'notKnown'], 'Choose a gender, or not known')

/** What the force counts and the case does not hold elsewhere. Nothing of it reaches a paper, and nothing of it must be there. */
export const returns = z.object({
  matterNumber: maybeWords,
  caseManager: maybeWords,
  division: maybeWords,
  firstReportOn: z.optional(day('Enter the day on which it was first reported')),
  victimAge: z.optional(
    z
      .number('Enter the age in whole years')
      .check(
        z.int('Enter the age in whole years'),
        z.minimum(0),
        z.maximum(120, 'Enter an age of at most 120'),
      ),
  ),
  victimGender: z.optional(gender),
  defendantGender: z.optional(gender),
  contested: z.optional(yesNoNotKnown('Say whether the application was contested')),
  represented: z.optional(yesNoNotKnown('Say whether the defendant was represented')),
  standard: z.optional(
    z.enum(['civil', 'criminal', 'notSaid'], 'Say which standard of proof the court said it applied'),
  ),
})
export type Returns = z.infer<typeof returns>
