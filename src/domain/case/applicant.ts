import { z } from 'zod/mini'
import { forceKinds } from '../law/applicants.ts'
import { refusalReasons } from './decision.ts'
import { clock, day, ifYes, maybeWords, words } from './parts.ts'

const authority = {
  name: words('Enter the name of the authorising officer'),
  rank: words('Enter the rank of the authorising officer'),
  on: day('Enter the day on which authority was given'),
  reasons: words('Enter the authorising officer’s reasons'),
  appears: z
    .array(
      z.enum(['acts', 'risk', 'necessity']),
      'Tick each test that appears to the authorising officer to be met',
    )
    .check(z.minLength(1, 'Tick each test that appears to the authorising officer to be met')),
}

/** Why the authorising officer did not authorise, in codes that can be counted. */
export const notAuthorisedReasons = [
  ...refusalReasons,
  'conditionsTooWide',
  'adviceNeeded',
  'consultationNeeded',
  'papersIncomplete',
] as const

/** Each of these reasons in words, as the officer chooses it and as the papers print it. */
export const notAuthorisedWords: Record<(typeof notAuthorisedReasons)[number], string> = {
  actsNotAssociated: 'The acts are not associated with stalking',
  noPresentRisk: 'There is no present risk',
  otherMeasureProtects: 'Another measure protects enough',
  evidenceNotYetEnough: 'The evidence is not yet enough',
  wouldRaiseRisk: 'An application would raise the risk',
  noAreaGround: 'The defendant has no link to the area',
  conditionsTooWide: 'The conditions go further than is needed',
  adviceNeeded: 'Legal advice is needed first',
  consultationNeeded: 'A protected person or an advocate was not consulted',
  papersIncomplete: 'The papers are not complete',
  other: 'Something else',
}

const notAuthorised = z.discriminatedUnion(
  'outcome',
  [
    z.object({ outcome: z.literal('none') }),
    z.object({
      outcome: z.enum(['returned', 'refused']),
      reasonCode: z.enum(notAuthorisedReasons, 'Choose the main reason'),
      reason: words('Enter the reason in the officer’s words'),
      by: words('Enter who decided'),
      rank: words('Enter the rank of the officer who decided'),
      on: day('Enter the day of the decision'),
    }),
  ],
  { error: 'Say whether the application was sent back or refused' },
)

/** An authority may be given by word of mouth, and is then recorded as it was given and confirmed in writing. */
const authorisation = z.discriminatedUnion(
  'given',
  [
    z.object({ given: z.literal('yes'), ...authority }),
    z.object({
      given: z.literal('orally'),
      ...authority,
      reasons: words('Enter the grounds on which authority was given'),
      at: clock('Enter the time at which authority was given, like 22:10'),
      readOver: words('Say what was read over to the authorising officer'),
      confirmedOn: z.optional(day('Enter the day on which it was confirmed in writing')),
    }),
    z.object({ given: z.literal('notYet'), decision: z.optional(notAuthorised) }),
  ],
  { error: 'Say whether authority to apply was given' },
)

/** Who applies, who wrote the application, and who authorised it: SPA 2019 ss.1(1), 14(1). */
export const applicant = z.object({
  reference: words('Enter your reference for this case'),
  force: words('Enter the name of the force'),
  forceKind: z.enum(forceKinds, 'Choose the kind of force'),
  chiefOfficer: words('Enter the chief officer’s title'),
  officer: z.object({
    name: words('Enter the officer’s name'),
    rank: words('Enter the officer’s rank'),
    number: words('Enter the officer’s number'),
    unit: maybeWords,
    phone: maybeWords,
    email: maybeWords,
    experience: maybeWords,
  }),
  representative: ifYes('Say whether a lawyer acts for the force', {
    name: words('Enter the lawyer’s name'),
    contact: maybeWords,
  }),
  standardConfirmed: z.optional(
    z.object({ by: maybeWords, on: z.optional(day('Enter the day on which it was confirmed')) }),
  ),
  authorisation,
})
export type Applicant = z.infer<typeof applicant>
