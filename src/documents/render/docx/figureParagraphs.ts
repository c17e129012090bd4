import { ImageRun, Paragraph } from 'docx'
import { strToU8 } from 'fflate'
import type { Block } from '#src/documents/blocks.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { figureSvg } from './figureSvg.ts'
import { textRuns } from './textRuns.ts'

type Figure = Extract<Block, { kind: 'figure' }>

const widest = 620
const tallest = 450

// One white pixel: a word processor older than 2016 shows it in place of the drawing, and still has the description.
const whitePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

/** A drawing as a vector picture with its description, `place` in the document, and its caption below. */
export function figureParagraphs(figure: Figure, place: number): Paragraph[] {
  const scale = Math.min(widest / figure.width, tallest / figure.height)
  const name = `Figure ${place}`
  const picture = new ImageRun({
    type: 'svg',
    data: strToU8(figureSvg(figure)),
    fallback: { type: 'png', data: whitePixel },
    transformation: { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) },
    altText: { id: `${place}`, name, title: '', description: wordsOf(figure.alt) },
  })
  return [
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ style: 'FigureCaption', children: textRuns(figure.caption) }),
  ]
}
