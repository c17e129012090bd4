import './zodConfig.ts'
import { z } from 'zod/mini'
import { forceKinds } from '../law/applicants.ts'

/** What a force may set for itself. A case keeps a copy of the values that its papers used. */
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
  /** Days for an appeal to the Crown Court; not verified, so a force may correct it. */
  appealDays: z.number().check(z.int(), z.minimum(1)),
  /**
   * The public half of the force’s recovery key, "age1…": each case made from then on can also be opened with the secret
   * half, whose two parts two named people hold. A force that names none has no way to a case but its owner’s.
   */
  recoveryKey: z.optional(z.string()),
  /** Whom a person may ask about the order: a role and how to reach it. */
  contact: z.string(),
})
export type ForceProfile = z.infer<typeof forceProfile>
export type DirectoryEntry = ForceProfile['providers'][number]
