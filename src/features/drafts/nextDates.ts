import {
  type DeadlineKind,
  type DeadlineState,
  deadlineKinds,
  kindOf,
} from '#src/domain/deadlines/deadlineKinds.ts'
import { stateOf } from '#src/domain/deadlines/stateOf.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { remembered } from '#src/domain/shared/remembered.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'

export type NextDate = { key: string; kind: DeadlineKind; what: string; on: IsoDate; state: DeadlineState }
export type DateOfApplication = NextDate & { summary: DraftSummary }

/** The dates of an application that are still to come, due or overdue, the soonest first; of a closed one there are none. */
export function nextDates({ dates = [], closedOn }: DraftSummary, today: IsoDate): NextDate[] {
  if (closedOn) return []
  return dates
    .flatMap(({ key, on }) => {
      const kind = kindOf(key)
      return kind ? [{ key, kind, what: deadlineKinds[kind].title, on, state: stateOf(kind, on, today) }] : []
    })
    .filter(({ state }) => state !== 'done')
}

/** The next dates over all applications but the invented ones, the soonest first; of the same list they are told once a day. */
export function datesOfAll(summaries: readonly DraftSummary[], today: IsoDate): readonly DateOfApplication[] {
  const told = toldOf(summaries)
  const dates = told.get(today) ?? datesOn(summaries, today)
  told.set(today, dates)
  return dates
}

const toldOf = remembered((_: readonly DraftSummary[]) => new Map<IsoDate, readonly DateOfApplication[]>())

function datesOn(summaries: readonly DraftSummary[], today: IsoDate): DateOfApplication[] {
  const dates = summaries.flatMap((summary) =>
    summary.training ? [] : nextDates(summary, today).map((date) => Object.assign(date, { summary })),
  )
  return dates.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** How many applications that are open and not invented have dates that the list does not know: lines of an earlier version of the app. */
const unknownDates = (summaries: readonly DraftSummary[]): number =>
  summaries.filter(({ dates, closedOn, training }) => !dates && !closedOn && !training).length

/** That they are not known, and what makes them known; nothing where all are. */
export function unknownWords(summaries: readonly DraftSummary[]): string {
  const count = unknownDates(summaries)
  if (count === 0) return ''
  const which = count === 1 ? 'One application was' : `${count} applications were`
  return `${which} last saved by an earlier version of this app, so their dates are not here. They come in with the next change.`
}

/** Whether an interim order stands while the main application waits for a decision. */
export function waitsForFullOrder({ dates = [], closedOn }: DraftSummary): boolean {
  return !closedOn && dates.some(({ key }) => kindOf(key) === 'mainApplication')
}
