import { z } from 'zod/mini'
import { day, id, maybeWords, words } from './parts.ts'

const origin = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('library'),
      code: words('Choose a condition'),
      version: z.number().check(z.int(), z.minimum(1)),
      inputs: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    }),
    z.object({ kind: z.literal('bespoke'), why: words('Say why no condition of the library serves') }),
  ],
  { error: 'Choose a condition of the library, or write your own' },
)

/** One usual exception, in its own sentence. `code` names the exception of the library that it came from. */
export const exception = z.object({
  id,
  code: z.optional(z.string()),
  inputs: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
  text: words('Enter the exception'),
})

const locality = z.discriminatedUnion(
  'reach',
  [
    z.object({ reach: z.literal('uk') }),
    z.object({ reach: z.literal('limited'), where: words('Say to which locality it is limited') }),
  ],
  { error: 'Say where the condition has effect' },
)

const period = z.discriminatedUnion(
  'runs',
  [
    z.object({ runs: z.literal('order') }),
    z.object({ runs: z.literal('until'), lastDay: day('Enter the last day of the condition') }),
  ],
  { error: 'Say how long the condition runs' },
)

/** What every condition needs, whether it forbids or requires: SPA 2019 ss.1(2), 2(2), 2(4), 3(3). */
export const conditionShape = {
  id,
  origin,
  text: words('Enter the wording of the condition'),
  exceptions: z.optional(z.array(exception)),
  acts: z
    .array(z.string(), 'Choose at least one act that this condition answers')
    .check(z.minLength(1, 'Choose at least one act that this condition answers')),
  risk: words('Say which risk this condition meets'),
  protects: z
    .array(z.string(), 'Choose whom this condition protects')
    .check(z.minLength(1, 'Choose whom this condition protects')),
  necessity: words('Say why this condition is necessary'),
  lesser: words('Say what less would have been, and why it would not do'),
  rungWhy: maybeWords,
  locality,
  period,
  monitoring: z.object({
    how: words('Say how a breach would be noticed and proved'),
    by: words('Say who checks'),
    firstCheck: z.optional(day('Enter the day of the first check')),
    every: maybeWords,
  }),
  interim: z.enum(['yes', 'no'], 'Say whether this condition is also sought in the interim order'),
  clashAccepted: maybeWords,
}

/** Something that the defendant must not do. */
export const prohibition = z.object(conditionShape)
export type Prohibition = z.infer<typeof prohibition>

const provider = z.discriminatedUnion(
  'confirmed',
  [
    z.object({
      confirmed: z.literal('yes'),
      name: words('Enter the provider'),
      contact: words('Enter the provider’s contact'),
      start: day('Enter the first day'),
      sessions: maybeWords,
      pays: maybeWords,
      reports: words('Say who reports that the defendant did not attend'),
      ifRefused: words('Say what happens if the provider declines the defendant'),
      exhibit: z.optional(z.string()),
    }),
    z.object({ confirmed: z.literal('no'), name: maybeWords }),
    z.object({ confirmed: z.literal('notNeeded') }),
  ],
  { error: 'Say whether a provider has confirmed' },
)

/** Something that the defendant must do. */
export const requirement = z.object({ ...conditionShape, provider })
export type Requirement = z.infer<typeof requirement>

/** The prohibitions sought. */
export const prohibitions = z.object({
  items: z
    .array(prohibition, 'Add at least one prohibition')
    .check(z.minLength(1, 'Add at least one prohibition')),
})
export type Prohibitions = z.infer<typeof prohibitions>

/** The positive requirements sought; there may be none, with the reason. */
export const requirements = z.object({
  items: z.optional(z.array(requirement)),
  noneWhy: maybeWords,
})
export type Requirements = z.infer<typeof requirements>
