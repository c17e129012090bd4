import type { Text } from '#src/documents/blocks.ts'
import { type Atom, atomsOf, type Part } from './atoms.ts'
import { fittingParts } from './fittingParts.ts'
import type { Line, RunStyle, Segment, TypeStyle } from './line.ts'
import type { Typefaces } from './typefaces.ts'

/**
 * The text broken into lines no wider than `width` points. A word wider than a line is cut where it must be.
 * A line that ended at a space keeps it, so that the text reads back whole. Text without words gives no line.
 */
export function breakLines(text: Text, type: TypeStyle, width: number, faces: Typefaces): Line[] {
  const lines: Line[] = []
  let line = newLine()

  const end = () => {
    lines.push({ segments: line.segments, width: line.width })
    line = newLine()
  }
  const place = (atom: Atom) => {
    for (const part of atom.parts) addPart(line, part)
    line.filled = true
    if (atom.after === 'nothing') return
    const space = faces.width(' ', line.segments.at(-1)?.style.bold ?? false, type.size)
    addSpace(line, space)
    if (atom.after === 'line') end()
  }

  const atoms = atomsOf(text, type, faces)
  for (const piece of atoms.flatMap((atom) => fitted(atom, type, width, faces))) {
    if (line.filled && line.right + piece.width > width) end()
    place(piece)
  }
  if (line.filled) end()
  return lines
}

function fitted(atom: Atom, type: TypeStyle, width: number, faces: Typefaces): Atom[] {
  return atom.width > width ? fittingParts(atom, type, width, faces) : [atom]
}

type OpenSegment = Segment & { words: string[] }
type OpenLine = { segments: OpenSegment[]; right: number; width: number; filled: boolean }

function newLine(): OpenLine {
  return { segments: [], right: 0, width: 0, filled: false }
}

function addPart(line: OpenLine, part: Part): void {
  const last = line.segments.at(-1)
  if (last && sameStyle(last.style, part.style)) {
    last.words.push(part.text)
    last.width = line.right + part.width - last.x
  } else {
    line.segments.push({ words: [part.text], style: part.style, x: line.right, width: part.width })
  }
  line.right += part.width
  line.width = line.right
}

function addSpace(line: OpenLine, width: number): void {
  line.segments.at(-1)?.words.push(' ')
  line.right += width
}

function sameStyle(one: RunStyle, other: RunStyle): boolean {
  return one.bold === other.bold && one.gap === other.gap && one.lang === other.lang
}
