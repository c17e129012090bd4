import { z } from 'zod/mini'
import { maybeWords, words } from './parts.ts'

/** The first test: the defendant has carried out acts associated with stalking, SPA 2019 s.1(1)(a). */
export const stalking = z.object({
  reasoning: words('Say why these are acts associated with stalking'),
  four: z.optional(
    z.object({ fixated: maybeWords, obsessive: maybeWords, unwanted: maybeWords, repeated: maybeWords }),
  ),
  setAside: z.optional(z.array(z.string())),
})
export type Stalking = z.infer<typeof stalking>
