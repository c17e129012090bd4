import type { Block } from '#src/documents/blocks.ts'
import { staysWithNext } from '#src/documents/staysWithNext.ts'
import { glueToNext, type Piece } from '../page/piece.ts'
import { bulletPieces } from './bulletPieces.ts'
import { choicePieces } from './choicePieces.ts'
import { fieldPieces } from './fieldPieces.ts'
import { figurePieces } from './figurePieces.ts'
import { headingPieces } from './headingPieces.ts'
import { labelledRowPieces } from './labelledRowPieces.ts'
import { missingPieces } from './missingPieces.ts'
import { numberedPieces } from './numberedPieces.ts'
import { paragraphPieces } from './paragraphPieces.ts'
import { signaturePieces } from './signaturePieces.ts'
import type { Stage } from './stage.ts'
import { tablePieces } from './tablePieces.ts'

export type OnHeading = (level: 1 | 2 | 3, text: string, top: number) => void

/** The blocks of a paper as pieces in reading order. A heading is never more than one level below the last. */
export function blockPieces(blocks: readonly Block[], stage: Stage, onHeading: OnHeading): Piece[] {
  const pieces: Piece[] = []
  const open: number[] = []
  let newPage = false

  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'heading') openHeading(open, block.level)
    const made = withLead(
      piecesOf(block, open.length, stage, onHeading),
      block,
      blocks.slice(place + 1, place + 4),
    )
    if (block.kind === 'pageBreak') newPage = pieces.length > 0
    const [first, ...rest] = made
    if (!first) continue
    pieces.push(newPage ? { ...first, newPage: true } : first, ...rest)
    newPage = false
  }
  return pieces
}

/** A block that belongs with the next one ends on the page on which that begins. */
function withLead(pieces: Piece[], block: Block, after: readonly Block[]): Piece[] {
  return staysWithNext(block, after) ? glueToNext(pieces) : pieces
}

/** Closes the headings that a new one of this level ends, so that the number left open is its own depth. */
function openHeading(open: number[], level: number): void {
  while ((open.at(-1) ?? 0) >= level) open.pop()
  open.push(level)
}

function piecesOf(block: Block, level: number, stage: Stage, onHeading: OnHeading): Piece[] {
  switch (block.kind) {
    case 'heading':
      return headingPieces(block, level === 1 ? 1 : level === 2 ? 2 : 3, stage, onHeading)
    case 'paragraph':
      return paragraphPieces(block, stage)
    case 'numbered':
      return numberedPieces(block, stage)
    case 'bullets':
      return bulletPieces(block, stage)
    case 'rows':
      return labelledRowPieces(block, stage)
    case 'table':
      return tablePieces(block, stage)
    case 'choices':
      return choicePieces(block, stage)
    case 'field':
      return fieldPieces(block, stage)
    case 'figure':
      return figurePieces(block, stage)
    case 'signature':
      return signaturePieces(block, stage)
    case 'missing':
      return missingPieces(block, stage)
    case 'pageBreak':
      return []
    default:
      return block satisfies never
  }
}
