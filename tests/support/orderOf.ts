import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { type NumberedCondition, numberedConditions } from '#src/domain/checks/numberedItems.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { aDraft } from './aDraft.ts'

type Written = string | (Partial<Condition> & { text: string })

/** A case with these conditions, p1, p2 … and r1, r2 …, each its text alone or with what else is said of it. */
export function orderOf(
  forbidden: readonly Written[],
  required: readonly Written[] = [],
  facts: Partial<CaseFile> = {},
): CaseFile {
  const item = (letter: string) => (written: Written, at: number) => ({
    id: `${letter}${at + 1}`,
    ...(typeof written === 'string' ? { text: written } : written),
  })
  return aDraft({
    prohibitions: { items: forbidden.map(item('p')) },
    requirements: { items: required.map(item('r')) },
    ...facts,
  }).case
}

/** The same as conditions with their numbers. */
export const itemsOf = (...order: Parameters<typeof orderOf>): NumberedCondition[] =>
  numberedConditions(orderOf(...order))

/** An exception in these words. */
export const way = (text: string, code?: string) => ({ id: `x-${text.length}`, text, ...(code && { code }) })
