import type { Pen } from './pen.ts'
import type { Piece } from './piece.ts'

/** Where text may stand on a page, in points from the top of the sheet. */
export type Frame = { top: number; bottom: number }

/** Draws the pieces one below the other; pieces glued together stay on one page unless they are longer than it. */
export function paginate(pieces: readonly Piece[], pen: Pen, frame: Frame): void {
  let y = frame.top
  let fresh = true
  pen.startPage()

  const startPage = () => {
    pen.startPage()
    y = frame.top
    fresh = true
  }
  const draw = (piece: Piece) => {
    if (!fresh && y + heightOf([piece]) > frame.bottom) startPage()
    if (fresh) {
      piece.repeated?.draw(pen, y)
      y += piece.repeated?.height ?? 0
    } else {
      y += piece.before ?? 0
    }
    piece.draw(pen, y)
    y += piece.height
    fresh = false
  }

  for (const chain of chainsOf(pieces)) {
    const [first] = chain
    if (!fresh && (first?.newPage || y + heightOf(chain) > frame.bottom)) startPage()
    for (const piece of chain) draw(piece)
  }
}

function chainsOf(pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = []
  let chain: Piece[] = []
  for (const piece of pieces) {
    chain.push(piece)
    if (piece.glued) continue
    chains.push(chain)
    chain = []
  }
  return chain.length > 0 ? [...chains, chain] : chains
}

function heightOf(chain: readonly Piece[]): number {
  return chain.reduce((sum, piece) => sum + (piece.before ?? 0) + piece.height, 0)
}
