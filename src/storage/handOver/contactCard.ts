import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { moment, publicKey, shortWords, signatoryRoles } from '#src/domain/review/signatory.ts'

/** What a card says of a person, and to which keys they answer; signed with the key it names. */
export const contactCard = z.strictObject({
  v: z.literal(1),
  name: shortWords,
  role: z.enum(signatoryRoles),
  organisation: shortWords,
  rank: z.optional(shortWords),
  /** The age recipient, "age1…", to which hand-over files for this person are encrypted. */
  recipient: z.string().check(z.regex(/^age1[a-z0-9]{50,2000}$/)),
  key: publicKey,
  madeAt: moment,
  /** Ed25519 in hex, over the canonical JSON of all but itself. */
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
})
export type ContactCard = z.infer<typeof contactCard>
