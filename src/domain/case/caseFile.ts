import './zodConfig.ts'
import { z } from 'zod'
import { forceProfile } from './profile.ts'
import { type SliceDraft, type SliceId, slices } from './slices.ts'
import { unfinished } from './unfinished.ts'

/** The reason that the officer gave for a finding that asks for one; `finding` is the finding’s key. */
const explanation = z.object({ finding: z.string(), reason: z.string() })

/** What has been done with the papers; a case with any of these days is not deleted from this device. */
const marks = z.object({
  printedFinalOn: z.iso.date().optional(),
  lodgedOn: z.iso.date().optional(),
  servedOn: z.iso.date().optional(),
})

const sliceDrafts: { [S in SliceId]: z.ZodOptional<z.ZodType<SliceDraft<S>>> } = {
  decision: unfinished(slices.decision).optional(),
  route: unfinished(slices.route).optional(),
  applicant: unfinished(slices.applicant).optional(),
  court: unfinished(slices.court).optional(),
  proceedings: unfinished(slices.proceedings).optional(),
  defendant: unfinished(slices.defendant).optional(),
  area: unfinished(slices.area).optional(),
  circumstances: unfinished(slices.circumstances).optional(),
  protected: unfinished(slices.protected).optional(),
  others: unfinished(slices.others).optional(),
  acts: unfinished(slices.acts).optional(),
  evidence: unfinished(slices.evidence).optional(),
  witnesses: unfinished(slices.witnesses).optional(),
  disclosure: unfinished(slices.disclosure).optional(),
  stalking: unfinished(slices.stalking).optional(),
  risk: unfinished(slices.risk).optional(),
  necessity: unfinished(slices.necessity).optional(),
  prohibitions: unfinished(slices.prohibitions).optional(),
  requirements: unfinished(slices.requirements).optional(),
  length: unfinished(slices.length).optional(),
  interim: unfinished(slices.interim).optional(),
  views: unfinished(slices.views).optional(),
  safety: unfinished(slices.safety).optional(),
  service: unfinished(slices.service).optional(),
}

/** One application: every answer as it stands, unfinished or not. Schema 1. */
export const caseFile = z.strictObject({
  schema: z.literal(1),
  id: z.string().min(1),
  startedOn: z.iso.date(),
  /** An invented case: the day as of which it is read, and the profile it uses. */
  training: z.strictObject({ asAt: z.iso.date(), profile: z.string(), title: z.string() }).optional(),
  /** The force’s values that the papers use. */
  profile: forceProfile.optional(),
  marks: marks.optional(),
  explanations: z.array(explanation).optional(),
  ...sliceDrafts,
})
export type CaseFile = z.infer<typeof caseFile>

/** The draft schema of one step’s answers. */
export const sliceDraft = <S extends SliceId>(step: S): (typeof sliceDrafts)[S] => sliceDrafts[step]
