import type { Atom, Part } from './atoms.ts'
import type { TypeStyle } from './line.ts'
import type { Typefaces } from './typefaces.ts'

/** A piece of text wider than a line, cut into pieces that each fit; the last one keeps what follows. */
export function fittingParts(atom: Atom, type: TypeStyle, width: number, faces: Typefaces): Atom[] {
  const pieces: Atom[] = []
  let piece: Atom = { parts: [], width: 0, after: 'nothing' }

  for (const part of atom.parts) {
    for (const character of part.text) {
      const added = faces.width(character, part.style.bold, type.size)
      if (piece.width + added > width && piece.width > 0) {
        pieces.push(piece)
        piece = { parts: [], width: 0, after: 'nothing' }
      }
      addCharacter(piece, part, character, added)
    }
  }
  return [...pieces, { ...piece, after: atom.after }]
}

function addCharacter(piece: Atom, source: Part, character: string, width: number): void {
  const last = piece.parts.at(-1)
  if (last?.style === source.style) {
    last.text += character
    last.width += width
  } else {
    piece.parts.push({ text: character, style: source.style, width })
  }
  piece.width += width
}
