import { z } from 'zod/mini'
import { id, knownDay, maybeWords, pronoun, words } from './parts.ts'

const address = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('home'), lines: words('Enter the address'), postcode: maybeWords }),
    z.object({ kind: z.literal('noFixed'), found: words('Say where the defendant can regularly be found') }),
    z.object({ kind: z.literal('notKnown'), lastKnown: maybeWords }),
  ],
  { error: 'Choose what is known of the defendant’s address' },
)

/** The person against whom the order is sought. */
export const defendant = z.object({
  name: words('Enter the defendant’s full name'),
  otherNames: z.optional(z.array(z.object({ id, name: words('Enter the other name') }))),
  born: knownDay('Enter the defendant’s date of birth, or say it is not known'),
  pronoun,
  address,
  occupation: maybeWords,
  accounts: z.optional(
    z.array(
      z.object({
        id,
        kind: z.enum(['phone', 'email', 'account', 'vehicle'], 'Choose what it is'),
        value: words('Enter the number, address, account or registration'),
      }),
    ),
  ),
})
export type Defendant = z.infer<typeof defendant>
