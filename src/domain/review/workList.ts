import { compareDates, type IsoDate } from '../shared/dates.ts'
import { type Status, statuses } from './moves.ts'

/** What the list knows of an application without opening it. */
export type Listed = {
  id: string
  status?: Status
  /** The moment of the move that led to its status; of one that never moved, of its last change. */
  statusSince?: string
  changedAt: string
  dates?: readonly { key: string; on: IsoDate }[]
  /** By when an authority given by word of mouth is to be signed. */
  signatureDueBy?: string
  closedOn?: IsoDate
}

/** One row of the work list: how many whole days it has stood so, its next date, and the signature that is due. */
export type WorkRow<L extends Listed> = {
  listed: L
  status: Status
  days: number
  next?: { key: string; on: IsoDate; overdue: boolean }
  signature?: { dueBy: string; overdue: boolean }
}

const ended: readonly Status[] = ['lodged', 'notPursued']

/**
 * The applications that wait for somebody: signatures that are due first, the soonest of them before; then by status, and in each the
 * one with the soonest date, and then the one that has stood longest. Closed ones, and those that were lodged or not pursued with nothing
 * due, are left out. `now` is a moment in UTC.
 */
export function workList<L extends Listed>(listed: readonly L[], now: string, today: IsoDate): WorkRow<L>[] {
  return listed
    .filter(({ closedOn }) => closedOn === undefined)
    .map((one) => rowOf(one, now, today))
    .filter(({ status, signature }) => signature || !ended.includes(status))
    .toSorted(byUrgency)
}

function rowOf<L extends Listed>(listed: L, now: string, today: IsoDate): WorkRow<L> {
  const { status = 'drafting', statusSince, changedAt, dates = [], signatureDueBy } = listed
  const days = Math.floor((Date.parse(now) - Date.parse(statusSince ?? changedAt)) / 86_400_000)
  const [next] = dates.toSorted((a, b) => compareDates(a.on, b.on))
  return {
    listed,
    status,
    days: Math.max(0, days),
    ...(next && { next: { ...next, overdue: compareDates(next.on, today) < 0 } }),
    ...(signatureDueBy && {
      signature: { dueBy: signatureDueBy, overdue: Date.parse(signatureDueBy) < Date.parse(now) },
    }),
  }
}

const last = '9999-12-31'

function byUrgency(a: WorkRow<Listed>, b: WorkRow<Listed>): number {
  return (
    (a.signature?.dueBy ?? last).localeCompare(b.signature?.dueBy ?? last) ||
    statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
    (a.next?.on ?? last).localeCompare(b.next?.on ?? last) ||
    b.days - a.days
  )
}
