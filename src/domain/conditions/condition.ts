import type { CaseFile } from '../case/caseFile.ts'
import type { Prohibition, Requirement } from '../case/condition.ts'
import type { Unfinished } from '../case/unfinished.ts'

/** A condition of the case, of either kind, finished or not. */
export type Condition = Unfinished<Prohibition> | Unfinished<Requirement>

/** Every condition of the case as it is numbered: prohibitions, then requirements. */
export function conditionsOf(file: Pick<CaseFile, 'prohibitions' | 'requirements'>): Condition[] {
  return [...(file.prohibitions?.items ?? []), ...(file.requirements?.items ?? [])]
}
