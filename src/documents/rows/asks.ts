import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { ChangeDeed } from '../changeApplication/changeApplication.ts'

/** Whether the case asks for an order, full or interim, and not to change one that was made. */
export const asksForOrder = ({ route }: ServedCase) => route?.kind !== 'change'

/** Whether the case asks for a full order, with or without an interim one. */
export const asksForFull = ({ route }: ServedCase) =>
  route?.kind !== 'interimOnly' && route?.kind !== 'change'

/** Whether the case asks for an interim order, alone or with a full one. */
export const asksForInterim = ({ route }: ServedCase) =>
  route?.kind === 'fullWithInterim' || route?.kind === 'interimOnly'

/** Whether the case asks to change an order that was made. */
export const asksForChange = ({ route }: ServedCase) => route?.kind === 'change'

/** Whether the case asks to vary, renew or discharge an order; a change of no kind yet is drafted as a variation. */
export const asksTo =
  (deed: ChangeDeed) =>
  ({ route }: ServedCase) =>
    route?.kind === 'change' && (route.deed ?? 'vary') === deed
