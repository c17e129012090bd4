import type { Text } from '#src/documents/blocks.ts'
import type { MarkedRun } from '#src/documents/markedRuns.ts'
import { runs } from '#src/documents/runs.ts'
import { printable } from '#src/domain/shared/printable.ts'
import type { RunStyle, TypeStyle } from './line.ts'
import type { Typefaces } from './typefaces.ts'

/** A part of an unbreakable piece of text, in one style. */
export type Part = { text: string; style: RunStyle; width: number }

/** Text without a place to break in it, and what follows it. */
export type Atom = { parts: Part[]; width: number; after: 'nothing' | 'space' | 'line' }

const tokens = /\n| +|[^ \n]+/gu
const afterHyphen = /(?<=\p{L}{2}-)(?=\p{L}{2})/u

/** The text cut at every place where a line may end, each piece measured. */
export function atomsOf(text: Text, type: TypeStyle, faces: Typefaces): Atom[] {
  const atoms: Atom[] = []
  let open: Atom = { parts: [], width: 0, after: 'nothing' }
  for (const next of partsOf(text, type, faces)) {
    if (typeof next !== 'string') {
      open.parts.push(next)
      open.width += next.width
    } else if (open.parts.length > 0 || next === 'line') {
      atoms.push({ ...open, after: next })
      open = { parts: [], width: 0, after: 'nothing' }
    }
  }
  return atoms
}

/** Parts in reading order, and between them the places where a line may or must end. */
function* partsOf(text: Text, type: TypeStyle, faces: Typefaces): Generator<Part | Atom['after']> {
  for (const run of runs(text)) {
    const style = styleOf(run, type)
    for (const [token] of printable(run.text).matchAll(tokens)) {
      if (token === '\n') yield 'line'
      else if (token.startsWith(' ')) yield 'space'
      else yield* hyphenated(token, style, type, faces)
    }
  }
  yield 'nothing'
}

function styleOf(run: MarkedRun, type: TypeStyle): RunStyle {
  return { bold: Boolean(type.bold || run.strong || run.gap), gap: Boolean(run.gap), lang: run.lang }
}

function* hyphenated(
  word: string,
  style: RunStyle,
  type: TypeStyle,
  faces: Typefaces,
): Generator<Part | 'nothing'> {
  for (const [index, text] of word.split(afterHyphen).entries()) {
    if (index > 0) yield 'nothing'
    yield { text, style, width: faces.width(text, style.bold, type.size) }
  }
}
