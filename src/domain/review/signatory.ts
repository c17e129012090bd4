import '../case/zodConfig.ts'
import { z } from 'zod/mini'

/** What a person does with an application: writes it, speaks with the protected person, authorises it, or settles it in law. */
export const signatoryRoles = ['officer', 'advocate', 'supervisor', 'lawyer'] as const
export type SignatoryRole = (typeof signatoryRoles)[number]

/** An Ed25519 public key: the hex of its raw 32 bytes. */
export const publicKey = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** A SHA-256 in hex. */
export const sha256Text = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** A moment in UTC, "2026-11-23T09:30:00.000Z". */
export const moment = z.iso.datetime()
/** A short name, without what moves or hides text. */
export const shortWords = z.string().check(z.minLength(1), z.maxLength(200))
/** The id of an item of the record of review. */
export const itemId = z.string().check(z.minLength(1), z.maxLength(100))
/** What a person wrote. */
export const freeWords = z.string().check(z.maxLength(20_000))

/** Who did something, as their contact card said at that time; told from others by `key` alone. */
export const signatory = z.strictObject({
  key: publicKey,
  name: shortWords,
  role: z.enum(signatoryRoles),
  organisation: shortWords,
  rank: z.optional(shortWords),
})
export type Signatory = z.infer<typeof signatory>
