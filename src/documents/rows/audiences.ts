import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { ServedAudience } from '../paperRow.ts'

/** Lodged with the court and served on the defendant. */
export const forCourt = (): readonly ServedAudience[] => ['serve-and-lodge']

/** Never served before it is recorded what the court made: until then the police hold it, to prepare for the day. */
export const onceMade = ({ order }: ServedCase): readonly ServedAudience[] =>
  order?.allRecorded ? ['serve-and-lodge'] : ['police-only']

/** The defendant’s copy once an order is made; the police keep the whole record all the time. */
export const alsoForPolice = ({ order }: ServedCase): readonly ServedAudience[] =>
  order ? ['serve-and-lodge', 'police-only'] : ['police-only']

/** What is fully recorded is lodged as proof of service. */
export const provedOnce = (complete: boolean): readonly ServedAudience[] =>
  complete ? ['serve-and-lodge'] : []
