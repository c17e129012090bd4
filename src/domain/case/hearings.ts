import { compareDates, type IsoDate } from '../shared/dates.ts'
import type { CaseFile } from './caseFile.ts'

type Listed = NonNullable<NonNullable<CaseFile['court']>['hearing']>

/** The hearings that have a date: of the full application, of the interim one where it is asked for, and the earlier of them. */
export type Hearings = { interim?: IsoDate; full?: IsoDate; first?: IsoDate }

/** When the court hears which application, as far as it is listed. */
export function hearings(file: Pick<CaseFile, 'court' | 'route'>): Hearings {
  const interim = asksForInterim(file) ? listedOn(file.court?.interimHearing) : undefined
  const full = listedOn(file.court?.hearing)
  const [first] = [interim, full].filter((day) => day !== undefined).toSorted(compareDates)
  return { ...(interim && { interim }), ...(full && { full }), ...(first && { first }) }
}

/** Whether the chosen route asks for an interim order. */
export function asksForInterim({ route }: Pick<CaseFile, 'route'>): boolean {
  return route?.kind === 'fullWithInterim' || route?.kind === 'interimOnly'
}

const listedOn = (hearing: Listed | undefined) => (hearing?.listed === 'yes' ? hearing.on : undefined)
