import { z } from 'zod/mini'
import { maybeWords, words } from './parts.ts'

/** The defendant’s link to the force’s area, not the victim’s: SPA 2019 s.1(3). */
export const area = z.discriminatedUnion(
  'basis',
  [
    z.object({ basis: z.literal('resides'), grounds: maybeWords }),
    z.object({ basis: z.literal('believedIn'), grounds: words('Say why the chief officer believes this') }),
    z.object({
      basis: z.literal('intendsToCome'),
      grounds: words('Say why the chief officer believes this'),
    }),
    z.object({ basis: z.literal('notLimited') }),
  ],
  { error: 'Choose the defendant’s link to the police area' },
)
export type Area = z.infer<typeof area>
