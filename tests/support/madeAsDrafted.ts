import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionsOf } from '#src/domain/conditions/condition.ts'

/** The record of a court that made every condition as drafted. */
export function madeAsDrafted(file: Pick<CaseFile, 'prohibitions' | 'requirements'>) {
  return conditionsOf(file).map(({ id }) => ({ id, as: 'drafted' as const }))
}
