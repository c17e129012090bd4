import { addDays, type IsoDate } from '#src/domain/shared/dates.ts'
import { initialNotification } from './initialNotification.ts'
import type { Period } from './period.ts'

/** For papers printed before service: `count` possible days of service from `from` on, each with the days for the first notification. */
export function servicePossibilities(
  from: IsoDate,
  count: number,
): { served: IsoDate; notification: Period }[] {
  return Array.from({ length: count }, (_, index) => {
    const served = addDays(from, index)
    return { served, notification: initialNotification(served) }
  })
}
