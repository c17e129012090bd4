import { StorageFull } from '#src/storage/faults.ts'
import { withinTime } from './withinTime.ts'

/** What stands in the way of a copy, if anything. */
export type Trouble = {
  now: () => 'full' | 'unreachable' | undefined
  /** Does some work with the copy. Whatever goes wrong is remembered until something works again, and never rejects. */
  noting: (work: () => Promise<unknown>) => Promise<void>
  /** The same for work that is waited for: a copy that does not answer in time is given up for good. */
  inTime: (work: () => Promise<unknown>) => Promise<void>
}

/** No trouble yet; `patience` is the time that a copy has for an answer, in milliseconds. */
export function noTrouble(patience: number): Trouble {
  let trouble: ReturnType<Trouble['now']>
  let givenUp = false
  const noting: Trouble['noting'] = async (work) => {
    if (givenUp) return
    try {
      await work()
      trouble = undefined
    } catch (fault) {
      trouble = fault instanceof StorageFull ? 'full' : 'unreachable'
    }
  }
  return {
    now: () => (givenUp ? 'unreachable' : trouble),
    noting,
    inTime: (work) =>
      withinTime(patience, noting(work), () => {
        givenUp = true
      }),
  }
}
