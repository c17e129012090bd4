import { z } from 'zod/mini'
import { day, id } from './parts.ts'

/**
 * The pages of the last final served bundle without late pages: how many it has, and where each entry stood, a paper by its title
 * and an exhibit by its reference. Late pages are numbered on from there.
 */
export const givenBundle = z.object({
  on: day('Enter the day on which the bundle was made'),
  pages: z.number(),
  entries: z.array(z.object({ name: z.string(), first: z.number(), last: z.number() })),
})
export type GivenBundle = z.infer<typeof givenBundle>

/** How the exhibits stand in the bundle: those added after it was given out go to its end. */
export const bundle = z.object({ late: z.optional(z.array(id)), given: z.optional(givenBundle) })
export type Bundle = z.infer<typeof bundle>
