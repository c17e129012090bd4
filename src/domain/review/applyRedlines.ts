import { type CaseFile, caseFile } from '../case/caseFile.ts'
import { isSliceId } from '../case/slices.ts'
import type { Redline } from './redlines.ts'
import { textAt, withTextAt } from './textsAt.ts'

/** The application with proposed wordings in it, and those of them whose text is no longer there as it was. */
export type Applied = { file: CaseFile; notThere: readonly Redline[] }

/** The proposals that nobody has decided on. */
export const openRedlines = (redlines: readonly Redline[] | undefined): Redline[] =>
  (redlines ?? []).filter(({ decision }) => !decision)

/** Whether the text that a proposal changes still stands where it stood. */
export function isThere(file: CaseFile, { where: { step }, path, before }: Redline): boolean {
  return isSliceId(step) && textAt(file[step], path) === before
}

/**
 * The application as it reads with these wordings taken, one after another. A proposal whose text is no longer there is left out
 * and told, as is one that would make the answers unreadable.
 */
export function applyRedlines(file: CaseFile, redlines: readonly Redline[]): Applied {
  let applied = file
  const notThere: Redline[] = []
  for (const redline of redlines) {
    const next = isThere(applied, redline) ? withRedline(applied, redline) : undefined
    if (next) applied = next
    else notThere.push(redline)
  }
  return { file: applied, notThere }
}

function withRedline(file: CaseFile, { where: { step }, path, after }: Redline): CaseFile | undefined {
  if (!isSliceId(step)) return undefined
  const read = caseFile.safeParse({ ...file, [step]: withTextAt(file[step], path, after) })
  return read.success ? read.data : undefined
}
