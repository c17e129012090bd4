import { TextRun } from 'docx'
import type { Gap, Text } from '#src/documents/blocks.ts'
import { gapWords } from '#src/documents/gapWords.ts'
import { isGap, type MarkedRun } from '#src/documents/markedRuns.ts'
import { runs } from '#src/documents/runs.ts'
import { printable } from '#src/domain/shared/printable.ts'

/** The runs of a text, or the mark of the gap in its place; a line break in the text is a line break on the page. */
export function textRuns(text: Text | Gap): TextRun[] {
  return isGap(text) ? [gapRun(text)] : runs(text).flatMap(linesOfRun)
}

/** The mark of something not yet entered. */
export function gapRun(gap: Pick<Gap, 'what'>): TextRun {
  return new TextRun({ text: printable(gapWords(gap)), style: 'Gap' })
}

function linesOfRun({ text, strong, lang, gap }: MarkedRun): TextRun[] {
  return text.split('\n').map(
    (line, place) =>
      new TextRun({
        text: line,
        ...(place > 0 && { break: 1 }),
        ...(strong && { bold: true }),
        ...(gap && { style: 'Gap' }),
        ...(lang && { language: { value: lang } }),
      }),
  )
}
