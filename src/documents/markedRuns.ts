import type { Gap, Run, Text } from './blocks.ts'

/** A run of text with its marks, never a bare string. */
export type MarkedRun = Exclude<Run, string>

/** The runs of a text in reading order; a bare string is one run, runs without words are left out. */
export function markedRuns(text: Text): MarkedRun[] {
  const list = typeof text === 'string' ? [text] : text
  return list.map((run) => (typeof run === 'string' ? { text: run } : run)).filter((run) => run.text !== '')
}

/** The words of a text, without its marks. */
export function bareWords(text: Text): string {
  return markedRuns(text)
    .map((run) => run.text)
    .join('')
}

/** Whether the value of a row is a gap and not a text. */
export function isGap(value: Text | Gap): value is Gap {
  return typeof value === 'object' && 'what' in value
}
