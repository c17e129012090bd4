import type { Paper } from '#src/documents/blocks.ts'
import { paperMarks } from '#src/documents/paperMarks.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { ink, type Sheet, sheet, type } from '../style.ts'
import type { TypeStyle } from '../text/line.ts'
import { type Pen, rectangle } from './pen.ts'

/** What decides the marks of a page. */
type Marked = Parameters<typeof paperMarks>[0]

const firstMark = 20
const markHeight = 16

/** Where text starts on a page of this paper, below the marks, in points. */
export function topOfText(paper: Marked): number {
  return Math.max(sheet.margin, firstMark + paperMarks(paper).length * markHeight + 12)
}

/** Where the marks of a page end, with a little room below them, in points. */
export function belowMarks(paper: Marked): number {
  return firstMark + paperMarks(paper).length * markHeight + 4
}

/** The marks across the head of a page: the band of a paper not to be served in white on black, the others in a box. */
export function drawMarks(paper: Marked, pen: Pen, on: Sheet = sheet): void {
  const across = on.width - 2 * on.margin
  const marks = paperMarks(paper).map((words) => printable(words).replaceAll('\n', ' '))
  const operators = marks.map((words, index) => {
    const top = firstMark + index * markHeight
    const style = markType(words, across, pen)
    const x = on.margin + (across - pen.faces.width(words, true, style.size)) / 2
    const band = (paper.audience === 'police-only' || paper.audience === 'court-only') && index === 0
    const look = band ? { fill: ink.black } : { fill: ink.white, line: ink.black, weight: 0.8 }
    const box = rectangle(on.margin, top, across, markHeight - 2, look)
    const text = pen.words(words, style, x, top + (markHeight - 2 - style.leading) / 2)
    return `${box}\n${band ? `${ink.white} g ${text} ${ink.black} g` : text}`
  })
  if (operators.length > 0) pen.artifact(operators.join('\n'), true)
}

/** A long protective marking is set smaller, so that it stays on one line. */
function markType(words: string, across: number, pen: Pen): TypeStyle {
  const width = pen.faces.width(words, true, type.mark.size)
  const size = type.mark.size * Math.min(1, (across - 12) / width)
  return { ...type.mark, size: Math.floor(size * 10) / 10 }
}

const diagonal = { size: 150, angle: Math.PI / 3.6 }

/** The word DRAFT in light grey across the page, under the text. */
export function drawDraftMark(paper: Pick<Paper, 'draft'>, pen: Pen): void {
  if (!paper.draft) return
  const face = pen.faces.face(true)
  face.use()
  const width = pen.faces.width('DRAFT', true, diagonal.size)
  const cos = Math.cos(diagonal.angle)
  const sin = Math.sin(diagonal.angle)
  const down = 0.33 * diagonal.size
  const x = sheet.width / 2 - (width / 2) * cos + down * sin
  const y = sheet.height / 2 + (width / 2) * sin + down * cos
  const matrix = [cos, -sin, -sin, -cos, x, y].map((value) => Math.round(value * 1000) / 1000).join(' ')
  const glyphs = face.encode('DRAFT', diagonal.size)
  pen.artifact(
    `${ink.draft} g BT /${face.id} ${diagonal.size} Tf ${matrix} Tm [${glyphs}] TJ ET ${ink.black} g`,
    true,
  )
}
