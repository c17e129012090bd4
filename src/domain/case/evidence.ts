import { z } from 'zod/mini'
import { day, id, maybeWords, words } from './parts.ts'

/** One page of a loaded file: its size in points as shown, and whether a program can read its words. */
const filePage = z.object({ width: z.number(), height: z.number(), hasText: z.boolean() })

/** The file of an exhibit. Its bytes are kept with the files of the case, under `id`; the SHA-256 is that of the original. */
export const exhibitFile = z.object({
  id,
  length: z.number(),
  sha256: z.string(),
  kind: z.enum(['pdf', 'jpeg', 'png']),
  pages: z.array(filePage),
  /** What a served copy loses or changes, in the words that the officer was told. */
  found: z.optional(z.array(z.string())),
})
export type ExhibitFile = z.infer<typeof exhibitFile>

/** A black area of one page, counted from 1, in fractions of the page as shown, from its top left corner. */
const exhibitBlackout = z.object({
  id,
  page: z.number(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})
export const exhibitBlackouts = z.array(exhibitBlackout)
export type ExhibitBlackout = z.infer<typeof exhibitBlackout>

/** That a named person opened a page, counted from 1, and looked at it. */
const lookedAt = z.object({ page: z.number(), by: z.string(), on: z.iso.date() })

/** One exhibit. Which acts it proves stands at the acts. */
export const exhibit = z.object({
  id,
  reference: words('Enter the exhibit’s reference, like OM/1'),
  description: words('Say what the exhibit is'),
  date: z.optional(day('Enter the day of the exhibit')),
  producedBy: words('Say who produces it'),
  pages: maybeWords,
  status: z.enum(['served', 'redacted', 'sensitive'], 'Choose whether it is served'),
  certificate: z.optional(z.enum(['yes', 'no', 'notNeeded'])),
  sort: z.optional(z.enum(['document', 'messages', 'photo', 'recording', 'intimateImage', 'other'])),
  /** Whether its pages go into the bundle, or it is listed as available to view. */
  handling: z.optional(z.enum(['appended', 'indexOnly'])),
  file: z.optional(exhibitFile),
  blackouts: z.optional(exhibitBlackouts),
  lookedAt: z.optional(z.array(lookedAt)),
})
export type Exhibit = z.infer<typeof exhibit>

/** The exhibits that prove the acts; there may be none. */
export const evidence = z.object({
  none: z.optional(z.literal('none')),
  exhibits: z.optional(z.array(exhibit)),
})
export type Evidence = z.infer<typeof evidence>
