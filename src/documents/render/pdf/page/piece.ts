import type { Pen } from './pen.ts'

/** Something that stands on one page: a line of text, a row of a table, a box. Measures are in points. */
export type Piece = {
  height: number
  /** Space above it, dropped at the top of a page. */
  before?: number
  /** Stays on the page of the piece that follows it. */
  glued?: boolean
  /** Starts a new page. */
  newPage?: boolean
  /** What is repeated above it when it starts a page. */
  repeated?: Repeated
  draw(pen: Pen, top: number): void
}

export type Repeated = { height: number; draw(pen: Pen, top: number): void }

/** Lines of one paragraph: neither its first nor its last line ever stands alone on a page. */
export function glueLines(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1
  return pieces.map((piece, index) =>
    index < last && (index === 0 || index === last - 1) ? { ...piece, glued: true } : piece,
  )
}

/** Pieces that stay together on one page, whatever follows. */
export function glueAll(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, glued: true } : piece))
}

/** The pieces, the last of which stays with what follows. */
export function glueToNext(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, glued: true } : piece))
}

/** The pieces with this much space above the first of them. */
export function spaceBefore(pieces: readonly Piece[], before: number): Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, before } : piece))
}
