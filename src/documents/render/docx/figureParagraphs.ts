import { ImageRun, LineRuleType, Paragraph } from 'docx'
import { strToU8 } from 'fflate'
import type { Figure, Paper } from '#src/documents/blocks.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { flattenFigure } from '../png/flattenFigure.ts'
import { figureSvg } from './figureSvg.ts'
import { textRuns } from './textRuns.ts'

const widest = 620
const tallest = 450

// One white pixel: a word processor older than 2016 shows it in place of the drawing, and still has the description.
const whitePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

// A word processor may cut a picture off at the height of a line, unless the line says that it grows.
const wholePicture = { line: 240, lineRule: LineRuleType.AUTO }

/**
 * A drawing with its description, `place` in the document, and its caption below: as a vector picture, or over an image as one
 * picture with it.
 */
export function figureParagraphs(figure: Figure, place: number, images?: Paper['images']): Paragraph[] {
  const scale = Math.min(widest / figure.width, tallest / figure.height)
  const name = `Figure ${place}`
  const picture = new ImageRun({
    ...pictureOf(figure, images),
    transformation: { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) },
    altText: { id: `${place}`, name, title: '', description: wordsOf(figure.alt) },
  })
  return [
    new Paragraph({ keepNext: true, spacing: wholePicture, children: [picture] }),
    new Paragraph({ style: 'FigureCaption', children: textRuns(figure.caption) }),
  ]
}

function pictureOf(figure: Figure, images: Paper['images']) {
  const image = figure.image && images?.get(figure.image.id)
  const flat = image && flattenFigure(figure, image)
  if (flat) return { type: 'png', data: flat } as const
  const data = strToU8(figureSvg(figure))
  return { type: 'svg', data, fallback: { type: 'png', data: whitePixel } } as const
}
