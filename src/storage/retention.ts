import { addMonths, compareDates, type IsoDate } from '#src/domain/shared/dates.ts'
import type { DraftSummary, HeldFor, Instant } from './draftStore.ts'

/**
 * For how many months an application is held where its force’s profile does not say: a proposal of this app for the force
 * to set, no rule of law. The force decides under the Police Information and Records Management Code of Practice 2023.
 */
export const houseRetentionMonths = 72

/** Why an application may not be deleted yet, and the first day on which it may. */
export type Held = { because: HeldFor; until: IsoDate }

const strongestFirst: readonly HeldFor[] = ['servedOn', 'decidedOn', 'lodgedOn', 'printedFinalOn']

/**
 * The first day on which an application may be deleted: so many months after the last day on which it was printed as
 * final, lodged, decided on by the court or served. Undefined where none of that was done.
 */
export function heldUntil(summary: DraftSummary): IsoDate | undefined {
  const last = Object.values(daysOf(summary))
    .filter((day) => day !== undefined)
    .toSorted(compareDates)
    .at(-1)
  return last && addMonths(last, summary.retentionMonths ?? houseRetentionMonths)
}

/** What stands against deleting an application at this moment; undefined where nothing does. */
export function heldAt(summary: DraftSummary, now: Instant): Held | undefined {
  const until = heldUntil(summary)
  const days = daysOf(summary)
  const because = strongestFirst.find((fact) => days[fact] !== undefined)
  return until && because && now.slice(0, 10) < until ? { because, until } : undefined
}

const daysOf = ({ marks, decidedOn }: DraftSummary): Partial<Record<HeldFor, IsoDate | undefined>> => ({
  ...marks,
  decidedOn,
})
