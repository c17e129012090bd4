import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { compareDates } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Text } from '../blocks.ts'
import { hasSheet } from '../confidentialSheet/sheetHolds.ts'
import { dayAndTime, duration, fullStop } from '../format.ts'
import { gap, phrase } from '../phrase.ts'
import { changeHearing } from './changeListing.ts'

/** Whether the case asks for an interim order. */
export const asksInterim = ({ route }: ServedCase): boolean =>
  route?.kind === 'fullWithInterim' || route?.kind === 'interimOnly'

/** What the listing office is asked to do, the most pressing first. */
export function asksOfOffice(served: ServedCase): Text[] {
  return [
    ...(asksInterim(served) ? [interimHearing(served)] : []),
    ...(served.route?.kind === 'change'
      ? [changeHearing(served, estimate(served.court))]
      : fullHearing(served)),
    ...papers(served),
    ...needs(served),
  ]
}

function interimHearing({ court, interim }: ServedCase): Text {
  const { on, time, room } = court.interimHearing ?? {}
  const by = interim?.hearingBy
  if (!on)
    return phrase`List the interim application ${by ? `on or before ${longDate(by)}` : 'as early as the court can'}, for ${estimate(court)}.`
  const where = `${dayAndTime(on, time)}${room ? `, ${room}` : ''}`
  if (by && compareDates(on, by) > 0)
    return `Bring the interim hearing forward: it is listed on ${where}, and it is needed by ${longDate(by)}.`
  return phrase`Keep the interim hearing on ${where}, for ${estimate(court)}.`
}

function fullHearing({ court, route, interim, order }: ServedCase): Text[] {
  const { on, time, room } = court.hearing ?? {}
  const ends = order?.kind === 'interim' ? order.lastDay : interim?.lastDay
  if (on) {
    const late = ends && route?.kind !== 'full' && compareDates(on, ends) > 0
    const where = `${dayAndTime(on, time)}${room ? `, ${room}` : ''}`
    return [
      late
        ? `Bring the full hearing forward: it is listed on ${where}, after the interim order ends on ${longDate(ends)}.`
        : `Keep the full hearing on ${where}.`,
    ]
  }
  if (route?.kind === 'full')
    return [phrase`List the application on the first day that has ${estimate(court)} free.`]
  return [
    ends
      ? `List the full application before the interim order would end on ${longDate(ends)}.`
      : 'List the full application before the interim order would end.',
  ]
}

/** The estimate is for the case; the office decides how it is shared between two hearings. */
const estimate = ({ estimateMinutes: minutes }: ServedCase['court']): Text =>
  minutes === undefined ? gap('the time estimate') : duration(minutes)

function papers(served: ServedCase): Text[] {
  const { hearsay, interim } = served
  const without = asksInterim(served) && interim?.notice?.mode === 'withoutNotice'
  return [
    without
      ? 'Put to the legal adviser first whether the court will hear the interim application without notice.'
      : 'Issue the summons for the defendant and return it to the applicant, who will serve it.',
    ...(hearsay.shorterTime?.asked === 'yes'
      ? ['Put the request to shorten the time for the hearsay notice before the court.']
      : []),
  ]
}

function needs(served: ServedCase): Text[] {
  const { court, circumstances } = served
  const { custody, interpreter } = circumstances
  const produced = custody?.status === 'remand' || custody?.status === 'serving'
  return [
    ...(court.kind === 'youth' ? ['List it in a youth court: the defendant is under 18.'] : []),
    ...(court.language === 'welsh' || court.language === 'bilingual'
      ? [`The hearing is to be in ${court.language === 'welsh' ? 'Welsh' : 'Welsh and English'}.`]
      : []),
    ...(interpreter ? [`Book an interpreter for the defendant: ${interpreter}.`] : []),
    ...help(served),
    ...(produced ? ['Arrange for the defendant to be brought from custody or to appear by link.'] : []),
    ...(hasSheet(served) ? ['Keep the confidential sheet apart from the papers that a party may see.'] : []),
  ]
}

/** What the police know that the defendant needs, and what the defendant asks for in the reply. */
function help({ circumstances: { adjustments }, reply }: ServedCase): Text[] {
  return [
    ...(adjustments?.trim()
      ? [`Consider the adjustments that the defendant needs: ${fullStop(adjustments)}`]
      : []),
    ...(reply?.help?.trim()
      ? [`Consider the help that the defendant asks for in the reply: “${fullStop(reply.help)}”`]
      : []),
  ]
}
