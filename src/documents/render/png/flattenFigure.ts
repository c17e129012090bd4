import type { Coordinates, Figure, FigureShape } from '#src/documents/blocks.ts'
import { hatchLines, type Stroke } from '#src/documents/hatchLines.ts'
import { zoneLook as look, zoneRed } from '#src/documents/zoneLook.ts'
import { decodeGreyPng } from './decodeGreyPng.ts'
import { digits } from './digits.ts'
import { encodePng, type Pixels } from './encodePng.ts'

const black = 0
const white = 254
const red = 255

/** Greys by their own number, but for the last, which is the red of the outline. */
const colours = Uint8Array.from({ length: 768 }, (_, at) =>
  at < 765 ? Math.floor(at / 3) : (zoneRed[at - 765] ?? 0),
)

/** A figure over an image as one picture, a PNG, for a format that cannot lay the one on the other. Undefined where the image is damaged. */
export function flattenFigure(
  { svg, width }: Figure,
  image: Uint8Array,
): Uint8Array<ArrayBuffer> | undefined {
  const pixels = decodeGreyPng(image)
  if (!pixels) return undefined
  const sheet = { ...pixels, bytes: pixels.bytes.map((grey) => Math.min(grey, white)) }
  const brush = brushOn(sheet, pixels.width / width)
  for (const shape of svg) paint(shape, brush)
  return encodePng(sheet, colours)
}

type Brush = {
  /** `weight` is the width of the stroke; all in units of the figure. */
  stroke: (stroke: Stroke, weight: number, colour: number) => void
  disc: (at: Coordinates, radius: number, colour: number) => void
}

function brushOn({ width, height, bytes }: Pixels, scale: number): Brush {
  const disc: Brush['disc'] = ([x, y], size, colour) => {
    const [left, top, radius] = [x * scale, y * scale, Math.max(0.7, size * scale)]
    const [from, to] = [Math.max(0, Math.ceil(top - radius)), Math.min(height - 1, Math.floor(top + radius))]
    for (let row = from; row <= to; row += 1) {
      const half = Math.sqrt(radius ** 2 - (row - top) ** 2)
      const start = Math.min(width, Math.max(0, Math.ceil(left - half)))
      const end = Math.min(width, Math.max(0, Math.floor(left + half) + 1))
      bytes.fill(colour, row * width + start, row * width + Math.max(start, end))
    }
  }
  return {
    disc,
    stroke: ([[x1, y1], [x2, y2]], weight, colour) => {
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) * scale * 1.5))
      for (let step = 0; step <= steps; step += 1) {
        const share = step / steps
        disc([x1 + share * (x2 - x1), y1 + share * (y2 - y1)], weight / 2, colour)
      }
    },
  }
}

/** Lines, boxes and words are drawn over no image, so only what a map has is painted. */
function paint(shape: FigureShape, brush: Brush): void {
  if (shape.shape === 'zone') paintZone(shape.points, brush)
  if (shape.shape === 'way') paintWay(shape.points, brush)
  if (shape.shape === 'marker') paintMarker(shape, brush)
}

function paintZone(points: readonly Coordinates[], { stroke }: Brush): void {
  for (const line of hatchLines(points, look.gap)) stroke(line, look.hatch, black)
  const sides = strokesOf([...points, ...points.slice(0, 1)])
  for (const side of sides) stroke(side, look.casing, white)
  for (const side of sides) stroke(side, look.outline, red)
}

function paintWay(points: readonly Coordinates[], { stroke }: Brush): void {
  const parts = strokesOf(points)
  for (const part of parts) stroke(part, look.casing, white)
  for (const part of parts.flatMap(dashes)) stroke(part, look.way, black)
}

const strokesOf = (points: readonly Coordinates[]): Stroke[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at]
    return from ? [[from, to] as const] : []
  })

/** A stroke in pieces; each begins with one. */
function dashes([[x1, y1], [x2, y2]]: Stroke): Stroke[] {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const along = (share: number): Coordinates => [x1 + share * (x2 - x1), y1 + share * (y2 - y1)]
  const every = look.dash + look.space
  return Array.from({ length: Math.ceil(length / every) }, (_, at) => {
    const start = at * every
    return [along(start / length), along(Math.min(length, start + look.dash) / length)] as const
  })
}

const dot = look.digits / 9

function paintMarker(marker: Extract<FigureShape, { shape: 'marker' }>, { disc }: Brush): void {
  const { x, y, text } = marker
  disc([x, y], look.ring + look.ringLine, black)
  disc([x, y], look.ring, white)
  const left = x - (text.length * 6 - 1) * dot * 0.5
  for (const [place, digit] of [...text].entries())
    for (const [column, row] of dotsOf(digit))
      disc([left + (place * 6 + column + 0.5) * dot, y + (row - 3) * dot], dot * 0.6, black)
}

/** Where a digit has its dots, by column and row. */
function dotsOf(digit: string): Coordinates[] {
  return (digits[digit] ?? []).flatMap((bits, row) =>
    [0, 1, 2, 3, 4].flatMap((column) => (bits & (16 >> column) ? [[column, row] as const] : [])),
  )
}
