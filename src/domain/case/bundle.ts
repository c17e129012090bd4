import { z } from 'zod/mini'
import { id } from './parts.ts'

/** How the exhibits stand in the bundle: those added after it was given out go to its end. */
export const bundle = z.object({ late: z.optional(z.array(id)) })
export type Bundle = z.infer<typeof bundle>
