import type { Paper } from '#src/documents/blocks.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Line } from '../text/line.ts'
import { type Pen, rule } from './pen.ts'

const numberWidth = 80
const gapAboveEdge = 24

/** The lines that stand at the foot of every page: reference and title, then the audit text. */
export function footerLines(paper: Paper, pen: Pen): Line[] {
  const width = textWidth - numberWidth
  return [`${paper.reference} · ${paper.title}`, paper.audit]
    .filter(Boolean)
    .flatMap((text) => breakLines(text, type.foot, width, pen.faces))
}

/** Where text must end, so that the foot of the page stays clear, in points. */
export function bottomOfText(lines: readonly Line[]): number {
  return Math.min(sheet.height - 48, footTop(lines) - 10)
}

/** "Page X of Y" and the lines of the footer, under a rule. */
export function drawFooter(lines: readonly Line[], page: number, pages: number, pen: Pen): void {
  const top = footTop(lines)
  const number = `Page ${page} of ${pages}`
  const right = sheet.margin + textWidth - pen.faces.width(number, false, type.foot.size)
  const words = lines.map((line, index) =>
    pen.words(wordsOfLine(line), type.foot, sheet.margin, top + 3 + index * type.foot.leading),
  )
  const line = rule(sheet.margin, top, sheet.margin + textWidth, top, ink.rule, 0.5)
  pen.artifact([line, ...words, pen.words(number, type.foot, right, top + 3)].join('\n'), true)
}

function footTop(lines: readonly Line[]): number {
  return sheet.height - gapAboveEdge - lines.length * type.foot.leading - 3
}

function wordsOfLine(line: Line): string {
  return line.segments
    .flatMap((segment) => segment.words)
    .join('')
    .trimEnd()
}
