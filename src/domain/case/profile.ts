import './zodConfig.ts'
import { z } from 'zod/mini'
import { forceKinds } from '../law/applicants.ts'
import { translatedPapers } from './translatedPapers.ts'

/** What a force may set for itself. A case keeps a copy of what concerns it. */
export const forceProfile = z.strictObject({
  schema: z.literal(1),
  force: z.string(),
  forceKind: z.enum(forceKinds),
  chiefOfficer: z.string(),
  /** The lowest rank that authorises without a recorded reason; the Act names none. */
  minAuthorisingRank: z.string(),
  /** Lowest first. */
  ranks: z.array(z.string()),
  protectiveMarking: z.string(),
  /** The words above the officer’s signature; the force’s own. */
  declaration: z.string(),
  courts: z.array(
    z.object({ name: z.string(), code: z.optional(z.string()), wales: z.optional(z.boolean()) }),
  ),
  stations: z.array(z.object({ name: z.string(), address: z.string(), hours: z.optional(z.string()) })),
  /** The directory of those who run programmes and assessments for the force; the app is delivered with none. */
  providers: z.array(
    z.object({
      name: z.string(),
      programme: z.string(),
      contact: z.string(),
      sessions: z.optional(z.string()),
      place: z.optional(z.string()),
      /** Whom the provider takes. */
      whoMay: z.optional(z.string()),
      /** For how many weeks one waits for a place. */
      waiting: z.optional(z.number().check(z.int(), z.minimum(0))),
      /** Who reports that somebody did not attend. */
      reports: z.optional(z.string()),
      pays: z.optional(z.string()),
    }),
  ),
  /** The form directed under s.10(4), when the force has put it here: its title and the words it must carry. */
  notificationForm: z.optional(z.object({ title: z.string(), statement: z.string() })),
  /** Who confirmed the Welsh words of which paper, and when; another fingerprint means other words, which nobody confirmed. */
  translations: z.optional(
    z.array(
      z.object({
        paper: z.enum(translatedPapers),
        translator: z.string().check(z.minLength(1)),
        on: z.iso.date(),
        fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
      }),
    ),
  ),
  /** Days for an appeal to the Crown Court; not verified, so a force may correct it. */
  appealDays: z.number().check(z.int(), z.minimum(1)),
  /** How many days before an interim order ends the officer is warned; 28, 14 and 7 where the force names none. */
  interimWarningDays: z.optional(z.array(z.number().check(z.int(), z.minimum(1), z.maximum(365)))),
  /**
   * The public half of the force’s recovery key, "age1…": each case made from then on can also be opened with the secret
   * half, whose two parts two named people hold. A force that names none has no way to a case but its owner’s.
   */
  recoveryKey: z.optional(z.string().check(z.startsWith('age1'))),
  /** Whom a person may ask about the order: a role and how to reach it. */
  contact: z.string(),
  /** The page, "https://…", that takes the place of an advocate’s notes when somebody leaves them at once. */
  quickExit: z.optional(z.string().check(z.regex(/^https:\/\/[^\s]+$/))),
  /** Where papers for the applicant are sent or brought, such as the force’s legal services. */
  addressForService: z.optional(z.string()),
  /** Calendar months for which a case is kept after the last step taken with its papers; the force’s to set. */
  retentionMonths: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(1200))),
  /** Where it is false no vault may be made: all stays in the memory of the page. */
  keepsOnDevice: z.optional(z.boolean()),
  /** How a passphrase becomes a key; the second is for a force bound to FIPS 140. */
  passphraseKdf: z.optional(z.enum(['argon2id', 'pbkdf2-sha-256'])),
})
export type ForceProfile = z.infer<typeof forceProfile>

/**
 * A case’s copy of its force’s values: all but what concerns the device, its vaults and the way out of notes, and who confirmed which Welsh, which
 * only the force’s file may say.
 */
export const caseProfile = z.omit(forceProfile, {
  recoveryKey: true,
  keepsOnDevice: true,
  passphraseKdf: true,
  translations: true,
  quickExit: true,
})
export type CaseProfile = z.infer<typeof caseProfile>
export type DirectoryEntry = ForceProfile['providers'][number]
