import { z } from 'zod/mini'
import { day, id, maybeWords, words, yesNoNotKnown, yesOrNo } from './parts.ts'

/** Somebody whose account the application relies on. */
export const witness = z.object({
  id,
  name: words('Enter the witness’s name'),
  person: z.optional(z.string()),
  statementOn: z.optional(day('Enter the day of the statement')),
  gives: words('Say what the witness can say'),
  called: yesOrNo(
    'Say whether the witness will be called',
    {},
    {
      why: words('Say why the witness will not be called'),
    },
  ),
})
export type Witness = z.infer<typeof witness>

const hearsayNotice = z.discriminatedUnion(
  'status',
  [
    z.object({ status: z.literal('notNeeded') }),
    z.object({ status: z.literal('toBeServed'), by: words('Say who will serve it') }),
    z.object({ status: z.literal('served'), on: day('Enter the day on which it was served') }),
  ],
  { error: 'Choose whether a hearsay notice is needed' },
)

const shorterTime = z.discriminatedUnion(
  'asked',
  [
    z.object({ asked: z.literal('yes'), why: words('Say why the court should shorten the time') }),
    z.object({ asked: z.literal('no') }),
  ],
  { error: 'Say whether you ask the court to shorten the time for the hearsay notice' },
)

/** Who will be called, what is hearsay, and how the protected person is to be questioned. */
export const witnesses = z.object({
  people: z.array(witness, 'Add at least one witness').check(z.minLength(1, 'Add at least one witness')),
  hearsayNotice,
  shorterTime,
  questioning: z.object({
    mightQuestion: yesNoNotKnown(
      'Say whether the defendant might question the protected person himself or herself',
    ),
    direction: z
      .array(
        z.enum(['throughTheCourt', 'screens', 'videoLink', 'hearsayInstead', 'none']),
        'Choose the direction you ask for',
      )
      .check(z.minLength(1, 'Choose the direction you ask for')),
    why: maybeWords,
  }),
})
export type Witnesses = z.infer<typeof witnesses>
