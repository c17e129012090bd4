import type { Lang, Paper } from '#src/documents/blocks.ts'
import { pageWords } from '#src/documents/pageWords.ts'
import { ink, type Sheet, sheet, textWidth, type } from '../style.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Line } from '../text/line.ts'
import { type Pen, rule } from './pen.ts'

const numberWidth = 80
const gapAboveEdge = 24

/** The lines that stand at the foot of every page: reference and title, then the audit text. */
export function footerLines(paper: Pick<Paper, 'reference' | 'title' | 'audit'>, pen: Pen): Line[] {
  const width = textWidth - numberWidth
  return [[paper.reference, paper.title].filter(Boolean).join(' · '), paper.audit]
    .filter(Boolean)
    .flatMap((text) => breakLines(text, type.foot, width, pen.faces))
}

/** Where text must end, so that the foot of the page stays clear, in points. */
export function bottomOfText(lines: readonly Line[], on: Sheet = sheet): number {
  return Math.min(on.height - 48, footTop(lines, on) - 10)
}

/** "Page X of Y" and the lines of the footer, under a rule. */
export function drawFooter(
  lines: readonly Line[],
  page: number,
  pages: number,
  pen: Pen,
  on: Sheet = sheet,
  lang: Lang = 'en-GB',
): void {
  const top = footTop(lines, on)
  const [said, of] = pageWords(lang)
  const number = `${said} ${page} ${of} ${pages}`
  const end = on.width - on.margin
  const right = end - pen.faces.width(number, false, type.foot.size)
  const words = lines.map((line, index) =>
    pen.words(wordsOfLine(line), type.foot, on.margin, top + 3 + index * type.foot.leading),
  )
  const line = rule(on.margin, top, end, top, ink.rule, 0.5)
  pen.artifact([line, ...words, pen.words(number, type.foot, right, top + 3)].join('\n'), true)
}

function footTop(lines: readonly Line[], on: Sheet): number {
  return on.height - gapAboveEdge - lines.length * type.foot.leading - 3
}

function wordsOfLine(line: Line): string {
  return line.segments
    .flatMap((segment) => segment.words)
    .join('')
    .trimEnd()
}
