import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { applicationCode } from '#src/domain/law/applicationCodes.ts'
import { compareDates } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Text } from '../blocks.ts'
import { changeAsked } from '../changeOrder/orderToChange.ts'
import { dayAndTime } from '../format.ts'
import { phrase } from '../phrase.ts'

/** "To vary a stalking protection order, ST19502"; nothing where a new order is asked for. */
export function changeInWords(served: ServedCase): string | undefined {
  const asked = changeAsked(served)
  if (!asked) return undefined
  const order = asked.interim ? 'an interim stalking protection order' : 'a stalking protection order'
  return `To ${asked.deed} ${order}, ${applicationCode(asked.deed, asked.interim ? 'interim' : 'full')}`
}

/** What the listing office is asked to do with the hearing of a change; one that is renewed is heard before the order ends. */
export function changeHearing(served: ServedCase, estimate: Text): Text {
  const { on, time, room } = served.court.hearing ?? {}
  const ends = orderEnds(served)
  if (!on)
    return ends
      ? phrase`List the application before the order ends on ${longDate(ends)}, on a day that has ${estimate} free.`
      : phrase`List the application on the first day that has ${estimate} free.`
  const where = `${dayAndTime(on, time)}${room ? `, ${room}` : ''}`
  return ends && compareDates(on, ends) > 0
    ? `Bring the hearing forward: it is listed on ${where}, after the order ends on ${longDate(ends)}.`
    : phrase`Keep the hearing on ${where}, for ${estimate}.`
}

/** The last day of the order that is to be changed, where it has one. */
export function orderEnds({ route, change }: ServedCase): string | undefined {
  return route?.kind === 'change' && change?.length?.runs === 'until' ? change.length.lastDay : undefined
}
