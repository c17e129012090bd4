import type { CaseFile } from '../case/caseFile.ts'
import type { Draft } from '../case/draft.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'

/** One rule over a whole case: pruned answers, the day as of which they are read, and the draft for what is half-typed. */
export type Check = (file: CaseFile, today: IsoDate, draft: Draft) => readonly Finding[]

/** Every rule, in the order of the supervisor’s list. */
export const checks: readonly Check[] = []
