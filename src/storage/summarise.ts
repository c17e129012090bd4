import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { type DeadlineKind, mannerOf } from '#src/domain/deadlines/deadlineKinds.ts'
import { datedTasks } from '#src/domain/deadlines/deadlines.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { signatureDueBy } from '#src/domain/review/oralAuthority.ts'
import { statusSaid } from '#src/domain/review/statusOf.ts'
import { compareDates, type IsoDate } from '#src/domain/shared/dates.ts'
import type { DraftSummary, Instant, SummaryDate } from './draftStore.ts'

/** What the list of applications says of a draft that was last changed at `changedAt`. */
export function summarise({ case: file, typing, review }: Draft, changedAt: Instant): DraftSummary {
  const begun = stepIds.filter((step) => Object.hasOwn(typing, step) || hasAnswers(file, step))
  return {
    id: file.id,
    startedOn: file.startedOn,
    changedAt,
    stepsBegun: begun.length,
    marks: { ...file.marks },
    ...given({
      reference: file.applicant?.reference,
      defendant: file.defendant?.name,
      training: file.training?.title,
      route: file.route?.kind,
      dates: openDates(file, changedAt.slice(0, 10)),
      closedOn: file.closed?.on,
      decidedOn: lastDecision(file, changedAt),
      retentionMonths: file.profile?.retentionMonths,
      ...whereItStands(review),
      copy: review?.copy?.as,
      signatureDueBy: signatureDueBy(file, review),
    }),
  }
}

function whereItStands(review: Draft['review']): Pick<DraftSummary, 'status' | 'statusSince'> {
  const { status, last } = statusSaid(review)
  return last ? { status, statusSince: last.at } : {}
}

function hasAnswers(file: CaseFile, step: string): boolean {
  return Object.entries(file).some(([key, answers]) => key === step && answers !== undefined)
}

/** So many of the next dates stand in the list: it is read whole, for every application. */
const datesKept = 4
const alwaysKept: readonly DeadlineKind[] = ['mainApplication', 'orderEnds']

/**
 * The dates that are not done, the soonest first; whether they are due is for whoever reads them to say. What must not
 * be lost is always among them: that the full order is still to be decided, and the end of an order that may stand for years
 * without a change of the case.
 */
function openDates(file: CaseFile, today: IsoDate): SummaryDate[] {
  const open = datedTasks(file, today).flatMap(({ key, kind, when, done }) =>
    'day' in when && !done && !(mannerOf(kind).passes && when.day < today)
      ? [{ key, kind, on: when.day }]
      : [],
  )
  const chosen = open.filter(({ kind }, place) => place < datesKept || alwaysKept.includes(kind))
  return chosen.map(({ key, on }) => ({ key, on }))
}

/** The last day on which the court made or refused either order; where its day is not entered yet, the day of the change. */
function lastDecision({ service }: CaseFile, changedAt: Instant): IsoDate | undefined {
  const days = [service?.interim, service?.outcome].flatMap((decision) => {
    if (decision?.result === 'made') return [decision.madeOn ?? changedAt.slice(0, 10)]
    return decision?.result === 'refused' ? [decision.on ?? changedAt.slice(0, 10)] : []
  })
  return days.toSorted(compareDates).at(-1)
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The facts that are known, without the keys of the others. */
function given<T extends object>(facts: T): Given<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<T>
}
