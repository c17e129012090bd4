import { z } from 'zod/mini'
import { clock, day, id, maybeWords, words } from './parts.ts'

/** What the defendant did, in codes: a to g follow PHA 1997 s.2A(3); the others are "other" acts under that list. */
export const behaviours = [
  'a',
  'b',
  'c-i',
  'c-ii',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
] as const
export type Behaviour = (typeof behaviours)[number]

const when = z.discriminatedUnion(
  'precision',
  [
    z.object({
      precision: z.literal('exact'),
      on: day('Enter the day on which it happened'),
      time: z.optional(clock()),
    }),
    z.object({
      precision: z.literal('about'),
      on: day('Enter about which day it happened'),
      detail: maybeWords,
    }),
    z.object({
      precision: z.literal('between'),
      from: day('Enter the first day'),
      to: day('Enter the last day'),
    }),
  ],
  { error: 'Say when it happened' },
)

const account = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('firstHand'),
      /** Who saw or heard it; where nobody is named, the person to whom it was done. */
      witness: z.optional(z.string()),
    }),
    z.object({ kind: z.literal('record') }),
    z.object({
      kind: z.literal('hearsay'),
      witness: z.optional(z.string()),
      toldBy: maybeWords,
      /** Of somebody who is not on the list of witnesses. */
      whyNotCalled: maybeWords,
    }),
  ],
  { error: 'Say whether the account is first-hand, a record or hearsay' },
)

/** One thing that happened. `context` entries (an arrest, bail, a stay on a ward) never count as acts of stalking. */
export const act = z.object({
  id,
  kind: z.enum(['act', 'context'], 'Say whether this is an act or context'),
  when,
  what: words('Say what happened, in one or two sentences'),
  howKnown: z
    .array(z.enum(['statement', 'told', 'device', 'camera', 'policeRecord', 'object']), 'Say how it is known')
    .check(z.minLength(1, 'Say how it is known')),
  behaviours: z.optional(z.array(z.enum(behaviours))),
  run: z.optional(z.string()),
  context: maybeWords,
  place: maybeWords,
  placeShown: z.optional(z.enum(['shown', 'withheld'])),
  towards: z.optional(z.array(z.string())),
  channel: maybeWords,
  exhibits: z.optional(z.array(z.string())),
  account: z.optional(account),
  reported: z.optional(
    z.object({ on: z.optional(day('Enter the day of the report')), reference: maybeWords }),
  ),
  policeAction: maybeWords,
  effect: maybeWords,
  breachOf: maybeWords,
  response: z.optional(z.enum(['admitted', 'denied', 'noComment', 'askedForAdvice', 'notAsked'])),
  attribution: z.optional(z.enum(['confirmed', 'strong', 'suspected'])),
  attributionWhy: maybeWords,
  strength: z.optional(z.enum(['strong', 'corroborated', 'disputed'])),
  servedNumber: z.optional(z.number().check(z.int(), z.minimum(1))),
})
export type Act = z.infer<typeof act>

/** A run of like acts, about which the context is asked once. */
export const run = z.object({
  id,
  name: words('Give this run of acts a short name'),
  why: words('Say why these acts were unwelcome and what they show together'),
})
export type Run = z.infer<typeof run>

/** The chronology: every act, and the context that a reader needs to understand it. */
export const acts = z.object({
  items: z.array(act, 'Add at least one act').check(z.minLength(1, 'Add at least one act')),
  runs: z.optional(z.array(run)),
})
export type Acts = z.infer<typeof acts>
