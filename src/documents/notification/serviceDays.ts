import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servicePossibilities } from '#src/domain/law/periods/servicePossibilities.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block, Lang } from '../blocks.ts'
import { speakerOf } from '../language/speakerOf.ts'
import { orderKind } from '../orderKind.ts'
import { daysCy } from './words/daysCy.ts'
import { daysEn } from './words/daysEn.ts'

const days = 10
const speak = speakerOf(daysEn, daysCy)

/**
 * While the order is not served: the days on which it may be, each with the last day for the first notification. It begins with
 * `today`, or with the hearing or the making of the order where that is still to come.
 */
export function serviceDays(served: ServedCase, today: IsoDate, lang: Lang = 'en-GB'): Block[] {
  const { words, say, weekday } = speak(lang)
  const all = possibilities(served, today)
  const anyDayOff = all.some(({ notification }) => notification.caution)
  return [
    {
      kind: 'table',
      caption: words.ifServedOn,
      columns: [
        { header: words.servedOn, width: 3, rowHeader: true },
        { header: words.lastDay, width: 4 },
      ],
      rows: all.map(({ served: day, notification: { lastDay, caution } }) => [
        say('onDay', { day: weekday(day) }),
        say(caution ? 'onDayOff' : 'onDay', { day: weekday(lastDay) }),
      ]),
    },
    ...(anyDayOff ? [{ kind: 'paragraph', tone: 'note', text: words.marked } as const] : []),
  ]
}

/** That a police station may be shut on this day, which is the last. */
export function stationCaution(lastDay: IsoDate, lang: Lang): string {
  const { say, weekday } = speak(lang)
  return say('stationMayBeShut', { day: weekday(lastDay) })
}

function possibilities(served: ServedCase, today: IsoDate) {
  const { court, order } = served
  const hearing = orderKind(served) === 'interim' ? (court.interimHearing ?? court.hearing) : court.hearing
  const from = order?.madeOn ?? hearing?.on ?? today
  return servicePossibilities(from > today ? from : today, days)
}
