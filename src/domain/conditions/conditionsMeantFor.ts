import type { Behaviour } from '../case/acts.ts'
import type { CaseFile } from '../case/caseFile.ts'
import { type Condition, conditionsOf } from './condition.ts'
import { templateOf } from './library.ts'

/**
 * The conditions of the case that the library means for a kind of act, the narrowest first: before another is added, one
 * of these may only lack its link to the acts. One in the officer’s own words is meant for no kind.
 */
export function conditionsMeantFor(
  file: Pick<CaseFile, 'prohibitions' | 'requirements'>,
  behaviour: Behaviour,
): Condition[] {
  return conditionsOf(file)
    .map((condition) => ({ condition, kinds: templateOf(condition)?.behaviours ?? [] }))
    .filter(({ kinds }) => kinds.includes(behaviour))
    .toSorted((one, other) => one.kinds.length - other.kinds.length)
    .map(({ condition }) => condition)
}
