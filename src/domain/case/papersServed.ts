import { z } from 'zod/mini'
import { defendantReply } from './defendantReply.ts'
import { clock, day, id, maybeWords } from './parts.ts'
import { factsOfService, recordOfService } from './recordOfService.ts'

const how = z.discriminatedUnion(
  'method',
  [
    z.object({ method: z.enum(['personal', 'atCourt']), ...recordOfService('the papers') }),
    z.object({
      method: z.enum(['solicitor', 'leftAtAddress', 'post']),
      ...factsOfService('the papers'),
      time: z.optional(clock('Enter the time of service, like 15:30')),
      /** The solicitor, or the person with whom they were left. */
      to: maybeWords,
    }),
  ],
  { error: 'Choose how the papers were served' },
)

/** One service of papers of the application; by post, `how.on` is the day of posting. `papers` are codes of the list of papers. */
export const paperService = z.object({
  id,
  papers: z.array(z.string(), 'Choose the papers').check(z.minLength(1, 'Choose the papers')),
  dated: z.optional(day('Enter the day that is printed on the papers')),
  pages: maybeWords,
  how,
})
export type PaperService = z.infer<typeof paperService>

/** How the papers of the application were served, before the court decides, and what the defendant replied. */
export const papersServed = z.object({
  served: z.discriminatedUnion(
    'answer',
    [
      z.object({
        answer: z.literal('yes'),
        services: z.array(paperService, 'Add what was served').check(z.minLength(1, 'Add what was served')),
      }),
      z.object({ answer: z.literal('no') }),
    ],
    { error: 'Say whether papers have been served' },
  ),
  reply: z.optional(defendantReply),
})
export type PapersServed = z.infer<typeof papersServed>
