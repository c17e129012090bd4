import { z } from 'zod/mini'
import { day, maybeWords, yesNo } from './parts.ts'

const chosen = z.optional(z.array(z.string()))

/**
 * What came of the form on which the defendant may reply. Acts, conditions and witnesses stand by their ids; `makers` are the
 * witnesses whom the defendant wants to have called to be questioned.
 */
export const defendantReply = z.discriminatedUnion(
  'came',
  [
    z.object({
      came: z.literal('yes'),
      on: day('Enter the day on which the reply was received'),
      agreedActs: chosen,
      disputedActs: chosen,
      agreedConditions: chosen,
      disputedConditions: chosen,
      makers: chosen,
      credibility: z.optional(
        yesNo('Say whether the reply says that a maker’s credibility will be attacked'),
      ),
      times: maybeWords,
      children: maybeWords,
      witnesses: maybeWords,
      help: maybeWords,
    }),
    z.object({ came: z.literal('no') }),
  ],
  { error: 'Say whether a reply has come back' },
)
