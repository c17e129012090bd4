import type { IsoDate } from '#src/domain/shared/dates.ts'

/** Today in London, where the courts are. */
export function today(): IsoDate {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })
}

/** This moment, in UTC. */
export function now(): string {
  return new Date().toISOString()
}
