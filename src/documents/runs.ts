import { printable } from '#src/domain/shared/printable.ts'
import type { Text } from './blocks.ts'
import { type MarkedRun, markedRuns } from './markedRuns.ts'

/** The runs of a text as it is printed, in reading order; a bare string is one run, runs without words are left out. */
export function runs(text: Text): MarkedRun[] {
  return markedRuns(text)
    .map((run) => ({ ...run, text: printable(run.text) }))
    .filter((run) => run.text !== '')
}

/** The words of a text as they are printed, without its marks. */
export function wordsOf(text: Text): string {
  return runs(text)
    .map((run) => run.text)
    .join('')
}
