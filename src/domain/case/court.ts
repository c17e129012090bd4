import { z } from 'zod/mini'
import { clock, day, id, ifYes, maybeWords, words, yesNoNotKnown } from './parts.ts'

const hearingOf = (error: string) =>
  z.discriminatedUnion(
    'listed',
    [
      z.object({
        listed: z.literal('yes'),
        on: day('Enter the day of the hearing'),
        time: z.optional(clock('Enter the time of the hearing, like 10:00')),
        room: maybeWords,
      }),
      z.object({ listed: z.literal('no') }),
    ],
    { error },
  )

/** The court, the hearings of the full and of the interim application, how the summons is served and what the court is asked to arrange. */
export const court = z.object({
  name: words('Enter the name of the court'),
  kind: z.enum(['magistrates', 'youth'], 'Choose the kind of court'),
  code: maybeWords,
  language: z.enum(['english', 'welsh', 'bilingual'], 'Choose the language of the hearing'),
  hearing: hearingOf('Say whether the full hearing has a date'),
  interimHearing: z.optional(hearingOf('Say whether the interim hearing has a date')),
  estimateMinutes: z
    .number('Enter how many minutes the hearing will need')
    .check(z.int('Enter whole minutes'), z.minimum(5, 'Enter at least 5 minutes')),
  avoid: z.optional(
    z.array(
      z.object({
        id,
        from: day('Enter the first day to avoid'),
        to: z.optional(day('Enter the last day to avoid')),
        why: words('Say who cannot attend'),
      }),
    ),
  ),
  attends: z.object({
    officer: yesNoNotKnown('Say whether the officer will attend'),
    representative: yesNoNotKnown('Say whether a lawyer for the force will attend'),
  }),
  summons: z.object({
    by: words('Say who will serve the summons'),
    method: z.enum(
      ['personal', 'post', 'solicitor', 'leftAtAddress'],
      'Choose how the summons will be served',
    ),
    before: z.optional(day('Enter the day by which it will be served')),
    adjustments: maybeWords,
  }),
  restriction: ifYes('Say whether you ask for a reporting restriction', {
    power: z.enum(['child', 'nameWithheld', 'sexualOffence'], 'Choose the power under which you ask'),
    why: words('Say why a restriction is needed'),
  }),
})
export type Court = z.infer<typeof court>
