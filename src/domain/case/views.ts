import { z } from 'zod/mini'
import { day, id, ifYes, maybeWords, words, yesOrNo } from './parts.ts'

/** What one protected person says. It is put to the court if known; opposition is not a bar. `id` is the person’s. */
export const personView = z.object({
  id,
  obtained: yesOrNo(
    'Say whether this person was asked',
    {
      view: z.enum(['supports', 'mixed', 'opposes'], 'Choose the person’s view'),
      words: words('Enter the view in the person’s own words'),
      on: day('Enter the day on which the person was asked'),
      by: words('Enter who asked'),
      how: maybeWords,
    },
    { why: words('Say why this person was not asked') },
  ),
  conditions: z.optional(
    z.array(
      z.object({
        id,
        answer: z.enum(
          ['keep', 'change', 'remove', 'worried', 'risk'],
          'Choose what the person says of this condition',
        ),
        words: maybeWords,
        changed: maybeWords,
      }),
    ),
  ),
  /** What served papers say of this person’s views in place of them; shown to the person or the advocate, who agreed or not. */
  sentence: z.optional(
    z.object({
      text: words('Enter the sentence for the papers'),
      agreed: z.enum(['yes', 'no'], 'Say whether the person agreed to this sentence'),
    }),
  ),
  statement: ifYes('Say whether the person made a personal statement', {
    consentToServe: z.enum(['yes', 'no'], 'Say whether the person agrees that it is served'),
  }),
})
export type PersonView = z.infer<typeof personView>

/** What the protected people and their advocate say of the application and its conditions. */
export const views = z.object({
  people: z
    .array(personView, 'Record the view of each person to be protected')
    .check(z.minLength(1, 'Record the view of each person to be protected')),
  advocate: yesOrNo(
    'Say whether an advocate was consulted',
    {
      name: words('Enter the advocate’s name and service'),
      on: day('Enter the day on which the advocate was consulted'),
      words: words('Enter what the advocate says'),
    },
    { why: words('Say why no advocate was consulted') },
  ),
})
export type Views = z.infer<typeof views>
