import type { CaseFile } from '../case/caseFile.ts'
import type { Authority } from '../law/authority.ts'
import { checklistRows, codesOfNoPoint } from './checklistRows.ts'

/**
 * One point of the checklist before court, in words for a supervisor. `weight`: whether it is to be met or is a warning; `rests`: on
 * statute or rule, or on practice. `by`: whether the rules of the app can tell, or only a person. `codes`: the findings that answer it.
 */
export type ChecklistPoint = {
  id: string
  words: string
  weight: 'mustBeMet' | 'warns'
  rests: 'law' | 'practice'
  authority: Authority
  by: 'system' | 'person'
  codes: readonly string[]
  /** Of which applications it is asked; of all where nothing is said. */
  asks?: (file: CaseFile) => boolean
}

/** The points, 1 to 35. */
export const checklistPoints: readonly ChecklistPoint[] = checklistRows.map(
  ([words, weight, rests, authority, by, codes, asks], at) => {
    const id = String(at + 1)
    return {
      id,
      words,
      weight: weight === 'H' ? 'mustBeMet' : 'warns',
      rests: rests === 'L' ? 'law' : 'practice',
      authority,
      by,
      codes: codes.split(' '),
      ...(asks && { asks }),
    }
  },
)

/** The point that a finding answers: the one that names its code, or else the one with the longest beginning of it. */
export function pointOf(code: string): ChecklistPoint | undefined {
  const named = checklistPoints.find(({ codes }) => codes.includes(code))
  if (named || codesOfNoPoint.includes(code)) return named
  const beginnings = checklistPoints.flatMap((point) =>
    point.codes.flatMap((one) =>
      one.endsWith('*') && code.startsWith(one.slice(0, -1)) ? [{ point, length: one.length }] : [],
    ),
  )
  return beginnings.toSorted((a, b) => b.length - a.length)[0]?.point
}
