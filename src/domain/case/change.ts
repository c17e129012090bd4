import { z } from 'zod/mini'
import { day, id, maybeWords, words, yesNoNotKnown } from './parts.ts'

/** One condition of the order as the court made it, and what is to become of it. */
export const conditionInForce = z.discriminatedUnion(
  'becomes',
  [
    z.object({ id, words: words('Enter the condition as the court made it'), becomes: z.literal('kept') }),
    z.object({
      id,
      words: words('Enter the condition as the court made it'),
      becomes: z.literal('reworded'),
      newWords: words('Enter the condition as it should read'),
      why: words('Say why it should read so'),
    }),
    z.object({
      id,
      words: words('Enter the condition as the court made it'),
      becomes: z.literal('removed'),
      why: words('Say why it should go'),
    }),
  ],
  { error: 'Say what is to become of this condition' },
)
export type ConditionInForce = z.infer<typeof conditionInForce>

const length = z.discriminatedUnion(
  'runs',
  [
    z.object({ runs: z.literal('until'), lastDay: day('Enter the last day of the order') }),
    z.object({ runs: z.literal('untilFurtherOrder') }),
  ],
  { error: 'Say how long the order lasts as it stands' },
)

const newLength = z.discriminatedUnion(
  'runs',
  [
    z.object({ runs: z.literal('until'), lastDay: day('Enter the last day asked for') }),
    z.object({ runs: z.literal('untilFurtherOrder') }),
  ],
  { error: 'Say how long the order should last' },
)

/** Whose consent to a discharge is in hand: SPA 2019 s.4(4)(b). */
export const consent = z.object({
  id,
  of: z.enum(
    ['defendant', 'applyingChiefOfficer', 'originalApplicant', 'residenceChiefOfficer'],
    'Choose whose consent it is',
  ),
  given: yesNoNotKnown('Say whether the consent was given'),
  on: z.optional(day('Enter the day of the consent')),
  how: maybeWords,
})

/** The order that is to be varied, renewed or discharged, and what is asked: SPA 2019 ss.4, 5(7). */
export const change = z.object({
  court: words('Enter the court that made the order'),
  reference: maybeWords,
  madeOn: day('Enter the day on which the order was made'),
  length,
  standing: z
    .array(
      z.enum(['appliedForOrder', 'resides', 'believes']),
      'Say how the chief officer may apply to change the order',
    )
    .check(z.minLength(1, 'Say how the chief officer may apply to change the order')),
  residence: z.enum(
    ['originalArea', 'otherArea', 'outsideEnglandAndWales', 'notKnown'],
    'Say where the defendant lives now',
  ),
  newFacts: words('Say what has happened since the order was made'),
  why: words('Say why the court should make this change'),
  inForce: z
    .array(conditionInForce, 'Enter each condition of the order as it stands')
    .check(z.minLength(1, 'Enter each condition of the order as it stands')),
  /** Whether conditions are to be added; they are then drafted like those of a new order. */
  adds: z.optional(
    z
      .array(z.enum(['prohibitions', 'requirements', 'nothing']), 'Say whether conditions are to be added')
      .check(z.minLength(1, 'Say whether conditions are to be added')),
  ),
  newLength: z.optional(newLength),
  consents: z.optional(z.array(consent)),
})
export type Change = z.infer<typeof change>
