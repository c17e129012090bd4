import { noExtraDay, stationMayBeShut } from '#src/domain/law/periods/threeDaysFrom.ts'

/** The fixed words of the table of possible days of service. */
export const daysEn = {
  ifServedOn: 'If the order is served on this day, the last day to notify is',
  servedOn: 'Order served on',
  lastDay: 'Last day to notify',
  onDay: '{day}',
  onDayOff: '{day} (weekend or holiday)',
  marked: `A last day that is a weekend or a holiday is marked. ${noExtraDay}`,
  stationMayBeShut,
} as const
