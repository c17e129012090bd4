import type { CaseFile } from '../case/caseFile.ts'
import { interimWarningDays } from '../law/interim.ts'

/** How many days before the end of an interim order the officer is warned: as the force set them, else 28, 14 and 7; the longest first. */
export function interimWarningsOf({ profile }: Pick<CaseFile, 'profile'>): number[] {
  const days = profile?.interimWarningDays ?? interimWarningDays
  return [...new Set(days)].toSorted((a, b) => b - a)
}
