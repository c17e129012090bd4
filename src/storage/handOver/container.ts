import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { purposes } from '#src/domain/review/exchanges.ts'
import { moment, publicKey, shortWords } from '#src/domain/review/signatory.ts'
import type { JsonLimits } from '../restore/scanJson.ts'
import { contactCard } from './contactCard.ts'
import { payload } from './payload.ts'

/** The form of what stands in a hand-over file; a change of it takes the next number. */
export const handOverForm = { type: 'spo-handover', schemaVersion: 1 } as const

const fileId = z.string().check(z.regex(/^[0-9a-f]{32}$/))
const shortHead = z.string().check(z.regex(/^[0-9a-f]{12}$/))

/**
 * What stands in a hand-over file. `signature` is Ed25519 in hex, with the key of `from`, over the canonical JSON of all but itself:
 * so whom it is for and what it is for cannot be changed by who gets it.
 */
export const container = z.strictObject({
  type: z.literal(handOverForm.type),
  schemaVersion: z.literal(handOverForm.schemaVersion),
  id: fileId,
  purpose: z.enum(purposes),
  from: contactCard,
  to: z.array(z.strictObject({ key: publicKey, name: shortWords })).check(z.minLength(1), z.maxLength(20)),
  created: moment,
  expires: moment,
  /** The 12 characters that the sender’s record ended with, the entry about this file included. */
  head: shortHead,
  /** The file that this answers, and the head that it told. */
  answers: z.optional(z.strictObject({ id: fileId, head: shortHead })),
  payload,
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
})
export type Container = z.infer<typeof container>

/** 25 MiB, in bytes: the largest file. */
export const largestHandOver = 25 * 1024 * 1024
/** 64 MiB, in bytes: the most that one unpacks to. */
export const mostUnpacked = 64 * 1024 * 1024

/** Versions, records and exhibits travel as one text each. An application of 1,000 acts has some 32,000. */
export const handOverLimits = {
  depth: 32,
  nodes: 60_000,
  key: 200,
  string: mostUnpacked,
} as const satisfies JsonLimits
