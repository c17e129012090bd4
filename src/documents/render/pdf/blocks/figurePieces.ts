import type { Figure, FigureShape } from '#src/documents/blocks.ts'
import { zoneLook as look } from '#src/documents/zoneLook.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { placeImage, setAttributes } from '../kit.ts'
import { fromBottom, type Pen, point, rectangle, rule } from '../page/pen.ts'
import { glueAll, type Piece, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { type Stage, textPieces } from './stage.ts'
import { markerRing, wayOperators, zoneOperators } from './zoneOperators.ts'

const tallest = 480

/** A drawing, no wider than the text, with its description for those who cannot see it, and its caption below. */
export function figurePieces(figure: Figure, stage: Stage): Piece[] {
  const { pen, root, images } = stage
  const image = figure.image && images?.get(figure.image.id)
  const tag = pen.tag(root, 'Figure', { alt: printable(figure.alt) })
  const scale = Math.min(1, textWidth / figure.width, tallest / figure.height)
  const width = figure.width * scale
  const height = figure.height * scale
  const drawing: Piece = {
    height: height + 4,
    draw(_, top) {
      const box = [sheet.margin, fromBottom(top + height), point(sheet.margin + width), fromBottom(top)]
      setAttributes(tag.element, { O: 'Layout', Placement: 'Block', BBox: box })
      const shapes = figure.svg.map((shape) => shapeOperators(shape, pen, scale, top))
      if (image) pen.content(tag, imageOperators(placeImage(pen.kit, image), { top, width, height }))
      pen.content(tag, shapes.join('\n') || rectangle(sheet.margin, top, width, height, { line: ink.black }))
    },
  }
  const caption = textPieces(pen, pen.tag(root, 'P'), figure.caption, type.note, {
    x: sheet.margin,
    width: textWidth,
  })
  return spaceBefore(glueAll([drawing, ...caption]), 10)
}

function imageOperators(
  name: string,
  { top, width, height }: { top: number; width: number; height: number },
) {
  const place = `${point(width)} 0 0 ${point(-height)} ${point(sheet.margin)} ${point(top + height)}`
  return `q ${place} cm /${name} Do Q`
}

function shapeOperators(shape: FigureShape, pen: Pen, scale: number, top: number): string {
  const x = (value: number) => sheet.margin + value * scale
  const y = (value: number) => top + value * scale
  switch (shape.shape) {
    case 'line': {
      const line = rule(x(shape.x1), y(shape.y1), x(shape.x2), y(shape.y2), ink.black, 0.8)
      return shape.dash ? `q [3 2] 0 d ${line} Q` : line
    }
    case 'rect': {
      const fill = { none: undefined, black: ink.black, grey: ink.hairline }[shape.fill]
      const look = { line: ink.black, weight: 0.8, ...(fill !== undefined && { fill }) }
      return rectangle(x(shape.x), y(shape.y), shape.width * scale, shape.height * scale, look)
    }
    case 'text':
      return textOperators(shape, pen, scale, x(shape.x), y(shape.y))
    case 'zone':
      return zoneOperators(shape.points, { x, y, scale })
    case 'way':
      return wayOperators(shape.points, { x, y, scale })
    case 'marker': {
      const words = { ...shape, shape: 'text', size: look.digits, anchor: 'middle' } as const
      const baseline = y(shape.y + look.digits * 0.35)
      return `${markerRing(shape, { x, y, scale })}\n${textOperators(words, pen, scale, x(shape.x), baseline)}`
    }
    default:
      return shape satisfies never
  }
}

/** `y` is the baseline, as in a drawing for the screen. */
function textOperators(
  shape: Extract<FigureShape, { shape: 'text' }>,
  pen: Pen,
  scale: number,
  x: number,
  y: number,
): string {
  const size = shape.size * scale
  const text = printable(shape.text).replaceAll('\n', ' ')
  const width = pen.faces.width(text, false, size)
  const left = { start: x, middle: x - width / 2, end: x - width }[shape.anchor ?? 'start']
  // With no leading a line's baseline lies a third of the size below its top.
  return pen.words(text, { size, leading: 0 }, left, y - 0.33 * size)
}
