import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { itemId, moment, publicKey, sha256Text, shortWords } from './signatory.ts'

/** What a hand-over file is for. */
export const purposes = ['review', 'advice', 'case', 'answer', 'share', 'reply', 'outcome'] as const
export type Purpose = (typeof purposes)[number]

/** One hand-over file that was made from this application, or taken into it; `id` is that of the file. */
export const exchange = z.strictObject({
  id: itemId,
  direction: z.enum(['sent', 'received']),
  purpose: z.enum(purposes),
  at: moment,
  with: z.array(z.strictObject({ key: publicKey, name: shortWords })),
  expires: z.optional(moment),
  /** The first 12 characters of the head of the sender’s audit record when it was made. */
  head: shortWords,
  /** The SHA-256 of the signed contents of the application that went with it, and its number in the sender’s vault. */
  contents: z.optional(sha256Text),
  seq: z.optional(z.number()),
})
export type Exchange = z.infer<typeof exchange>
