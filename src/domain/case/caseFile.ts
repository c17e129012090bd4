import './zodConfig.ts'
import { z } from 'zod/mini'
import { caseProfile } from './profile.ts'
import { type SliceDraft, type SliceId, slices } from './slices.ts'
import { unfinished } from './unfinished.ts'

/** The reason that the officer gave for a finding that asks for one; `finding` is the finding’s key. */
const explanation = z.object({ finding: z.string(), reason: z.string() })

/** What has been done with the papers; a case with any of these days is not deleted from this device. */
const marks = z.object({
  printedFinalOn: z.optional(z.iso.date()),
  lodgedOn: z.optional(z.iso.date()),
  servedOn: z.optional(z.iso.date()),
})

const sliceDrafts: { [S in SliceId]: z.ZodMiniOptional<z.ZodMiniType<SliceDraft<S>>> } = {
  decision: z.optional(unfinished(slices.decision)),
  route: z.optional(unfinished(slices.route)),
  change: z.optional(unfinished(slices.change)),
  applicant: z.optional(unfinished(slices.applicant)),
  court: z.optional(unfinished(slices.court)),
  proceedings: z.optional(unfinished(slices.proceedings)),
  defendant: z.optional(unfinished(slices.defendant)),
  area: z.optional(unfinished(slices.area)),
  circumstances: z.optional(unfinished(slices.circumstances)),
  protected: z.optional(unfinished(slices.protected)),
  others: z.optional(unfinished(slices.others)),
  acts: z.optional(unfinished(slices.acts)),
  evidence: z.optional(unfinished(slices.evidence)),
  witnesses: z.optional(unfinished(slices.witnesses)),
  disclosure: z.optional(unfinished(slices.disclosure)),
  stalking: z.optional(unfinished(slices.stalking)),
  risk: z.optional(unfinished(slices.risk)),
  necessity: z.optional(unfinished(slices.necessity)),
  prohibitions: z.optional(unfinished(slices.prohibitions)),
  requirements: z.optional(unfinished(slices.requirements)),
  map: z.optional(unfinished(slices.map)),
  length: z.optional(unfinished(slices.length)),
  interim: z.optional(unfinished(slices.interim)),
  views: z.optional(unfinished(slices.views)),
  equality: z.optional(unfinished(slices.equality)),
  safety: z.optional(unfinished(slices.safety)),
  statement: z.optional(unfinished(slices.statement)),
  bundle: z.optional(unfinished(slices.bundle)),
  papersServed: z.optional(unfinished(slices.papersServed)),
  service: z.optional(unfinished(slices.service)),
  returns: z.optional(unfinished(slices.returns)),
}

/** One application: every answer as it stands, unfinished or not. Schema 1. */
export const caseFile = z.strictObject({
  schema: z.literal(1),
  id: z.string().check(z.minLength(1)),
  startedOn: z.iso.date(),
  /** An invented case: the day as of which it is read, and the profile it uses. */
  training: z.optional(z.strictObject({ asAt: z.iso.date(), profile: z.string(), title: z.string() })),
  /** The force’s values that the papers use. */
  profile: z.optional(caseProfile),
  marks: z.optional(marks),
  /** When and why the officer closed this application; it can be opened again. */
  closed: z.optional(z.object({ on: z.iso.date(), why: z.optional(z.string()) })),
  explanations: z.optional(z.array(explanation)),
  ...sliceDrafts,
})
export type CaseFile = z.infer<typeof caseFile>

/** The draft schema of one step’s answers. */
export const sliceDraft = <S extends SliceId>(step: S): (typeof sliceDrafts)[S] => sliceDrafts[step]
