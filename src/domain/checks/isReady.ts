import type { Draft } from '../case/draft.ts'
import type { IsoDate } from '../shared/dates.ts'
import { checkCase } from './checkCase.ts'
import { openFindings } from './openFindings.ts'

/** Whether nothing stops the application on that day and each finding that asks for a reason has one. */
export function isReady(draft: Draft, today: IsoDate): boolean {
  return openFindings(checkCase(draft, today), draft.case.explanations).length === 0
}
