import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { freeWords, itemId, moment, publicKey, sha256Text, shortWords, signatory } from './signatory.ts'

/** The parts of an application that are signed apart: a change of any but `other` needs fresh authorisation. */
export const signedParts = ['parties', 'acts', 'conditions', 'period', 'other'] as const
export type SignedPart = (typeof signedParts)[number]

/** What a signature is for: authority to apply, the final wording, that the author stands by it, or one bespoke condition. */
export const signOffPurposes = ['authority', 'settlement', 'authorship', 'bespoke'] as const
export type SignOffPurpose = (typeof signOffPurposes)[number]

/**
 * What is signed: an Ed25519 signature is made over the canonical JSON of this. `contents` is the SHA-256 of the canonical JSON of
 * the signed contents of the application, `parts` of each part of them, `checklist` of its answers.
 */
export const signedStatement = z.strictObject({
  v: z.literal(1),
  purpose: z.enum(signOffPurposes),
  case: itemId,
  contents: sha256Text,
  parts: z.record(z.enum(signedParts), sha256Text),
  checklist: z.optional(sha256Text),
  /** The version of the condition library. */
  library: shortWords,
  /** The first 12 characters of the head of the signer’s audit record. */
  auditHead: shortWords,
  /** The key of who wrote the application. */
  drafter: publicKey,
  declaration: freeWords,
  by: signatory,
  at: moment,
  /** Which of the tests appear to the authorising officer to be met. */
  tests: z.optional(z.array(z.enum(['acts', 'risk', 'necessity']))),
  reasons: z.optional(freeWords),
  /** The condition whose bespoke wording is approved. */
  condition: z.optional(itemId),
  /** The SHA-256 of the canonical JSON of that condition. */
  wording: z.optional(sha256Text),
})
export type SignedStatement = z.infer<typeof signedStatement>

/** A statement and its signature, in hex. */
export const signOff = z.strictObject({
  id: itemId,
  statement: signedStatement,
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
})
export type SignOff = z.infer<typeof signOff>
