import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Authority } from '../authority.ts'

/** A run of days with both ends in it. `caution` says in plain words what about it is not settled or was not read. */
export type Period = {
  firstDay: IsoDate
  lastDay: IsoDate
  authority: Authority
  caution?: string
}

/** The last day on which something may be done, and where the rule is found. */
export type Deadline = { lastDay: IsoDate; authority: Authority; caution?: string }
