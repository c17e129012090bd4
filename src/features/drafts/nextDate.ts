import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'

export type NextDate = { what: string; on: IsoDate; passed: boolean }

const kinds = [
  { key: 'hearingOn', what: 'Hearing' },
  { key: 'interimLastDay', what: 'Interim order ends' },
  { key: 'orderLastDay', what: 'Order ends' },
  { key: 'lookAgainOn', what: 'Look again' },
] as const

/**
 * The date that an application is heading for: the first one from today on, else the last one that has passed.
 * Undefined where no date is known.
 */
export function nextDate(summary: DraftSummary, today: IsoDate): NextDate | undefined {
  const dates = kinds
    .flatMap(({ key, what }) =>
      summary[key] ? [{ what, on: summary[key], passed: summary[key] < today }] : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  return dates.find(({ passed }) => !passed) ?? dates.at(-1)
}
