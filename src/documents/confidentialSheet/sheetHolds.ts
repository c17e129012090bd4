import type { ServedCase } from '#src/domain/audience/servedCase.ts'

/** What stands on the court's confidential sheet, by kind: the served papers say that much and no more. */
export type SheetHolds = { details: boolean; realNames: boolean; arrangements: boolean }

/** What the court's confidential sheet of a case holds. */
export function sheetHolds({ protectedPeople, others }: ServedCase): SheetHolds {
  return {
    details: protectedPeople.some(({ givesCourtDetails }) => givesCourtDetails),
    realNames: [...protectedPeople, ...others].some(({ pseudonym }) => pseudonym),
    arrangements: protectedPeople.some(({ asksForArrangements }) => asksForArrangements),
  }
}

/** Whether a case has a confidential sheet at all. */
export function hasSheet(served: ServedCase): boolean {
  return Object.values(sheetHolds(served)).some(Boolean)
}
