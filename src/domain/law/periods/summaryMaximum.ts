import { compareDates, type IsoDate } from '#src/domain/shared/dates.ts'
import type { Authority } from '../authority.ts'
import { sentencingPowers, spa } from '../citations.ts'

/** Before this day an offence under s.8 or s.11 carries at most six months in a magistrates' court. */
export const sixMonthsBefore: IsoDate = '2022-05-02'
/** Convictions on or after this day carry at most twelve months, except for those older offences. */
export const twelveMonthsFrom: IsoDate = '2024-11-18'

export type SummaryMaximum =
  | { known: true; months: 6 | 12; authority: Authority }
  | { known: false; caution: string; authority: Authority }

/** The longest prison term in a magistrates' court for an offence under s.8 or s.11, from the days of the offence and the conviction. */
export function summaryMaximum(
  section: 's.8' | 's.11',
  committed: IsoDate,
  convicted: IsoDate,
): SummaryMaximum {
  if (compareDates(committed, sixMonthsBefore) < 0) {
    return { known: true, months: 6, authority: section === 's.8' ? spa('s.8(3)') : spa('s.11(7)') }
  }
  if (compareDates(convicted, twelveMonthsFrom) >= 0) {
    return { known: true, months: 12, authority: sentencingPowers('Sentencing Code s.224(1A)(b)') }
  }
  return {
    known: false,
    caution:
      'For a conviction before 18 November 2024 the limit moved between 6 and 12 months: check the day.',
    authority: section === 's.8' ? spa('s.8(2)') : spa('s.11(2)'),
  }
}
