import type { CaseFile } from '../case/caseFile.ts'
import { type Condition, conditionsOf } from './condition.ts'

/** A step of what may be asked on accounts and devices. `name` stands in a sentence: "Why would … not do?" */
export type Rung = {
  name: string
  codes: readonly string[]
  /** Conditions that only make those of the rung work: the reason for these is theirs too. */
  companions?: readonly string[]
}

/** From the least to the most intrusive: courts refuse a step where one that goes less far would do. */
export const ladder: readonly Rung[] = [
  { name: 'declaring accounts and devices', codes: ['O04', 'O10'] },
  { name: 'keeping the browsing history', codes: ['O12'] },
  { name: 'inspecting devices', codes: ['O11'], companions: ['Q09'] },
  { name: 'monitoring software', codes: ['O13'] },
  { name: 'limiting phones and apps', codes: ['O09', 'O14'] },
  { name: 'handing devices in', codes: ['Q08'] },
]

/** The rung of a condition of the library; none for the many that are not on the ladder. */
export function rungOf(code: string): Rung | undefined {
  return ladder.find(({ codes, companions = [] }) => [...codes, ...companions].includes(code))
}

/**
 * The rungs that go less far than the condition, the nearest first: why the first of them will not do is asked. None for
 * the lowest rung, for a companion, and for the officer’s own words, which give their reason as all conditions do.
 */
export function rungsBelow({ origin }: Pick<Condition, 'origin'>): readonly Rung[] {
  const { code } = origin?.kind === 'library' ? origin : {}
  const at = ladder.findIndex(({ codes }) => code !== undefined && codes.includes(code))
  return ladder.slice(0, Math.max(at, 0)).toReversed()
}

/** The same, each with whether the order has it already: the step up is asked about all the same. */
export function lowerRungs(
  condition: Pick<Condition, 'origin'>,
  file: Pick<CaseFile, 'prohibitions' | 'requirements'>,
): { rung: Rung; held: boolean }[] {
  const held = conditionsOf(file).map(({ origin }) => origin?.kind === 'library' && rungOf(origin.code ?? ''))
  return rungsBelow(condition).map((rung) => ({ rung, held: held.includes(rung) }))
}
