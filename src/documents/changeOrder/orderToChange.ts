import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Text } from '../blocks.ts'
import { gap, phrase } from '../phrase.ts'

/** What a court is asked to do with which kind of order; undefined where a new order is asked for. To vary it while that is not chosen. */
export function changeAsked({
  route,
}: ServedCase): { deed: 'vary' | 'renew' | 'discharge'; interim: boolean } | undefined {
  if (route?.kind !== 'change') return undefined
  return { deed: route.deed ?? 'vary', interim: route.order === 'interim' }
}

/** "the stalking protection order that Dunmarrow Magistrates’ Court made on 23 November 2025 (reference DM/2025/118)". */
export function orderToChange(served: ServedCase): Text {
  const { court, madeOn, reference } = served.change ?? {}
  const kind = changeAsked(served)?.interim
    ? 'interim stalking protection order'
    : 'stalking protection order'
  const day = madeOn ? longDate(madeOn) : gap('the day on which the order was made')
  const known = reference ? ` (reference ${reference})` : ''
  return phrase`the ${kind} that ${court || gap('the court that made the order')} made on ${day}${known}`
}
