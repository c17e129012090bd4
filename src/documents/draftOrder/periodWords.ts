import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Text } from '../blocks.ts'
import { gap, phrase } from '../phrase.ts'

/** Whether a full order has a fixed period, and which: SPA 2019 s.6(b). */
export function fullPeriod({ length }: Pick<ServedCase, 'length'>): Text {
  const period = length?.period
  if (period?.kind === 'forLength')
    return phrase`Yes. This order has effect for a fixed period of ${lengthWords(period)}, beginning with the day on which it is made.`
  if (period?.kind === 'untilDay')
    return phrase`Yes. This order has effect for a fixed period, which begins with the day on which it is made and lasts until the end of ${period.lastDay ? longDate(period.lastDay) : gap('the last day of the order')}.`
  if (period?.kind === 'untilFurtherOrder')
    return 'No. This order has no fixed period: it has effect until a further order.'
  return gap('how long the order lasts')
}

function lengthWords({
  years = 0,
  months = 0,
}: {
  years?: number | undefined
  months?: number | undefined
}): Text {
  const parts = [
    ...(years > 0 ? [counted(years, 'year')] : []),
    ...(months > 0 ? [counted(months, 'month')] : []),
  ]
  return parts.length > 0 ? parts.join(' and ') : gap('the number of years')
}

/** The fixed period that an interim order always has: SPA 2019 ss.5(6), 6(b). */
export function interimPeriod({ interim }: Pick<ServedCase, 'interim'>): Text {
  return phrase`Yes. This interim order has effect for a fixed period, which begins with the day on which it is made and lasts until the end of ${interim?.lastDay ? longDate(interim.lastDay) : gap('the last day of the interim order')}. It ends earlier if the main application is determined earlier.`
}
