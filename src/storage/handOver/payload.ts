import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { draft } from '#src/domain/case/draft.ts'
import { consultationReply } from '#src/domain/review/consultations.ts'
import { reviewPut } from '#src/domain/review/review.ts'
import { itemId, sha256Text } from '#src/domain/review/signatory.ts'
import { outcome, share } from '#src/domain/share/share.ts'

/** A file of an application that is not text, in base64. */
const carriedFile = z.strictObject({ id: itemId, base64: z.string() })
export type CarriedFile = z.infer<typeof carriedFile>

/** An application to look through: `contents` is the SHA-256 of its signed contents, `seq` its number in the sender’s vault. */
const toRead = { draft, seq: z.number(), contents: sha256Text, files: z.array(carriedFile) }

const version = z.strictObject({
  seq: z.number(),
  at: z.string(),
  kept: z.array(z.enum(['final', 'lodged', 'served', 'shared', 'signed'])),
  text: z.string(),
})

/** What a hand-over file holds, by what it is for. Half-typed text and the officer’s own notes are in none but `case`. */
export const payload = z.discriminatedUnion('purpose', [
  z.strictObject({ purpose: z.literal('review'), ...toRead }),
  z.strictObject({ purpose: z.literal('advice'), ...toRead }),
  z.strictObject({
    purpose: z.literal('case'),
    draft,
    /** Oldest first. */
    versions: z.array(version),
    /** The lines of the sender’s record about this application, as text of audit/exportAudit.ts. */
    audit: z.string(),
    files: z.array(carriedFile),
  }),
  /** What a reader said, decided or signed of an application whose signed contents had this hash. */
  z.strictObject({
    purpose: z.literal('answer'),
    case: itemId,
    contents: sha256Text,
    puts: z.array(reviewPut),
  }),
  z.strictObject({ purpose: z.literal('share'), share }),
  z.strictObject({ purpose: z.literal('reply'), share: itemId, reply: consultationReply }),
  z.strictObject({ purpose: z.literal('outcome'), outcome }),
])
export type Payload = z.infer<typeof payload>
export type CasePayload = Extract<Payload, { purpose: 'case' }>
