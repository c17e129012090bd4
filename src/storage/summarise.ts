import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { hearings } from '#src/domain/case/hearings.ts'
import { mainDecided, ordersMade } from '#src/domain/case/ordersMade.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { compareDates, type IsoDate } from '#src/domain/shared/dates.ts'
import type { DraftSummary, Instant } from './draftStore.ts'

/** What the list of applications says of a draft that was last changed at `changedAt`. */
export function summarise({ case: file, typing }: Draft, changedAt: Instant): DraftSummary {
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
      hearingOn: nextHearing(file),
      interimLastDay: lastDayMade(file, 'interim') ?? file.interim?.lastDay,
      orderLastDay: lastDayMade(file, 'full'),
      decidedOn: lastDecision(file, changedAt),
      retentionMonths: file.profile?.retentionMonths,
      lookAgainOn: file.decision?.outcome === 'doNotApply' ? file.decision.lookAgainOn : undefined,
    }),
  }
}

function hasAnswers(file: CaseFile, step: string): boolean {
  return Object.entries(file).some(([key, answers]) => key === step && answers !== undefined)
}

/** The interim hearing until the court has decided on the interim order, then the full one. */
function nextHearing(file: CaseFile): string | undefined {
  const { interim, full } = hearings(file)
  const decision = file.service?.interim?.result ?? 'notYet'
  return decision === 'notYet' && !mainDecided(file) ? (interim ?? full) : full
}

function lastDayMade(file: CaseFile, order: 'full' | 'interim'): string | undefined {
  return ordersMade(file).find(({ kind }) => kind === order)?.record.lastDay
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
