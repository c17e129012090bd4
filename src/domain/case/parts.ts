import './zodConfig.ts'
import { z } from 'zod/mini'

/** Words that must be there once the answer is finished; the message says what to enter. */
export const words = (message: string) => z.string(message).check(z.trim(), z.minLength(1, message))

/** Words that may be left out. */
export const maybeWords = z.optional(z.string())

/** A calendar day as an ISO date. */
export const day = (message: string) => z.iso.date(message)

/** A time of day, 24 hours, "22:10". */
export const clock = (message = 'Enter a time, like 22:10') => z.iso.time({ precision: -1, error: message })

/** A permanent id of a list item. */
export const id = z.string().check(z.minLength(1))

/** A question whose answer may honestly be unknown. A missing key means it was not asked yet. */
export const yesNoNotKnown = (message: string) => z.enum(['yes', 'no', 'notKnown'], message)
export const yesNo = (message: string) => z.enum(['yes', 'no'], message)

/** A question that asks for more when the answer is yes. */
export const ifYes = <S extends z.core.$ZodLooseShape>(message: string, more: S) =>
  z.discriminatedUnion(
    'answer',
    [z.object({ answer: z.literal('yes'), ...more }), z.object({ answer: z.enum(['no', 'notKnown']) })],
    { error: message },
  )

/** A question that asks for more whichever way it is answered: one set of fields for yes, another for no. */
export const yesOrNo = <Y extends z.core.$ZodLooseShape, N extends z.core.$ZodLooseShape>(
  message: string,
  yes: Y,
  no: N,
) =>
  z.discriminatedUnion(
    'answer',
    [z.object({ answer: z.literal('yes'), ...yes }), z.object({ answer: z.literal('no'), ...no })],
    { error: message },
  )

/** A day that may be unknown: the day, or that it is not known and, where it helps, why. */
export const knownDay = (message: string) =>
  z.discriminatedUnion(
    'known',
    [
      z.object({ known: z.literal(true), value: day(message) }),
      z.object({ known: z.literal(false), why: maybeWords }),
    ],
    { error: message },
  )

/** A weekly slot: on which days, from when to when. A slot may run past midnight. */
export const weeklyTime = z.object({
  id,
  days: z
    .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), 'Choose at least one day')
    .check(z.minLength(1, 'Choose at least one day')),
  from: clock('Enter when it starts, like 06:00'),
  to: clock('Enter when it ends, like 14:00'),
})
export type WeeklyTime = z.infer<typeof weeklyTime>

/** How the papers speak of a person. */
export const pronoun = z.enum(['he', 'she', 'they'], 'Choose how the papers should refer to this person')
export type Pronoun = z.infer<typeof pronoun>
