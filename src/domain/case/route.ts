import { z } from 'zod/mini'
import { day, words, yesNo } from './parts.ts'

const full = z.object({ kind: z.literal('full') })
const fullWithInterim = z.object({ kind: z.literal('fullWithInterim') })
const interimOnly = z.object({
  kind: z.literal('interimOnly'),
  mainCourt: words('Enter the court to which the main application was made'),
  mainReference: words('Enter the reference of the main application'),
  mainMadeOn: day('Enter the day on which the main application was made'),
  sameChiefOfficer: yesNo('Say whether the same chief officer made the main application'),
})

const changeOfOrder = z.object({
  kind: z.literal('change'),
  deed: z.enum(['vary', 'renew', 'discharge'], 'Choose what the court is asked to do with the order'),
  order: z.enum(['full', 'interim'], 'Choose which order it is'),
})

/** Which application is made: SPA 2019 ss.1, 4 and 5. */
export const route = z.discriminatedUnion('kind', [full, fullWithInterim, interimOnly, changeOfOrder], {
  error: 'Choose which order you are applying for',
})
export type Route = z.infer<typeof route>
