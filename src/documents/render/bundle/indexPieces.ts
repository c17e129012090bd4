import type { Stage } from '../pdf/blocks/stage.ts'
import { addLink } from '../pdf/form/formKit.ts'
import { type Pen, rule, type Tag } from '../pdf/page/pen.ts'
import type { Piece } from '../pdf/page/piece.ts'
import { ink, sheet, textWidth, type } from '../pdf/style.ts'
import { breakLines } from '../pdf/text/breakLines.ts'

/** One line of the index: what it is called, and where it leads. */
export type IndexEntry = {
  label: string
  title: string
  /** "3 to 22". */
  pages: string
  /** The name of its place in the file. */
  place: string
}

const column = { label: 34, pages: 72 }
const padding = 3

/** The entries of one section as rows of a table of contents, each of which is a link. */
export function indexPieces(entries: readonly IndexEntry[], stage: Stage): Piece[] {
  const { pen, root } = stage
  const list = pen.tag(root, 'TOC')
  return entries.map((entry) => entryPiece(entry, pen, list))
}

/** A row with nothing in it, where an entry may stand one day. */
export function emptyEntry(): Piece {
  return { height: type.body.leading + 2 * padding, draw: () => {} }
}

function entryPiece(entry: IndexEntry, pen: Pen, list: Tag): Piece {
  const link = pen.tag(pen.tag(list, 'TOCI'), 'Link')
  const title = breakLines(entry.title, type.body, textWidth - column.label - column.pages, pen.faces)
  const height = Math.max(1, title.length) * type.body.leading + 2 * padding
  return {
    height,
    draw(_, top) {
      const at = top + padding
      const right = sheet.margin + textWidth
      pen.lines(
        link,
        breakLines(entry.label, type.body, column.label, pen.faces),
        type.body,
        sheet.margin,
        at,
      )
      pen.lines(link, title, type.body, sheet.margin + column.label, at)
      const pages = breakLines(entry.pages, type.body, column.pages, pen.faces)
      pen.lines(link, pages, type.body, right - Math.max(0, ...pages.map(({ width }) => width)), at)
      pen.artifact(rule(sheet.margin, top + height, right, top + height, ink.hairline, 0.5))
      addLink(pen.kit, { x: sheet.margin, top, width: textWidth, height }, link.element, {
        to: entry.place,
        says: `${entry.label} ${entry.title}, ${entry.pages}`,
      })
    },
  }
}
