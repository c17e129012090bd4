import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { signatoryRoles } from '#src/domain/review/signatory.ts'

const longest = z.maxLength(200, 'Use at most 200 characters')

/** What a person says of themselves on their card. */
export const cardAnswers = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Enter your name'), longest),
  role: z.enum(signatoryRoles, 'Choose what you are to an application'),
  organisation: z.string().check(z.trim(), z.minLength(1, 'Enter your force, firm or service'), longest),
  rank: z.string().check(z.trim(), longest),
})
export type CardAnswers = z.infer<typeof cardAnswers>
