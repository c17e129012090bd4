import { z } from 'zod'
import { maybeWords, words } from './parts.ts'

/** The first test: the defendant has carried out acts associated with stalking, SPA 2019 s.1(1)(a). */
export const stalking = z.object({
  reasoning: words('Say why these are acts associated with stalking'),
  four: z
    .object({ fixated: maybeWords, obsessive: maybeWords, unwanted: maybeWords, repeated: maybeWords })
    .optional(),
  setAside: z.array(z.string()).optional(),
})
export type Stalking = z.infer<typeof stalking>
