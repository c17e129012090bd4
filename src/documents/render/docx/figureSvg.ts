import type { Coordinates, Figure, FigureShape } from '#src/documents/blocks.ts'
import { hatchLines } from '#src/documents/hatchLines.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { zoneLook as look } from '#src/documents/zoneLook.ts'

const fills = { none: 'none', black: '#000', grey: '#bbb' } as const

/** The drawing of a figure as an SVG file. */
export function figureSvg({ svg, width, height }: Figure): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${svg.map(shapeMarkup).join('')}</svg>`
}

function shapeMarkup(shape: FigureShape): string {
  switch (shape.shape) {
    case 'line': {
      const dash = shape.dash ? ' stroke-dasharray="4 3"' : ''
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="#000"${dash}/>`
    }
    case 'rect': {
      const size = `width="${shape.width}" height="${shape.height}"`
      return `<rect x="${shape.x}" y="${shape.y}" ${size} fill="${fills[shape.fill]}" stroke="#000"/>`
    }
    case 'text': {
      const look = `font-family="Arial" font-size="${shape.size}" text-anchor="${shape.anchor ?? 'start'}"`
      return `<text x="${shape.x}" y="${shape.y}" ${look}>${escapeMarkup(wordsOf(shape.text))}</text>`
    }
    case 'zone':
      return zoneMarkup(shape.points)
    case 'way':
      return wayMarkup(shape.points)
    case 'marker':
      return markerMarkup(shape)
    default:
      return shape satisfies never
  }
}

const pointsOf = (points: readonly Coordinates[]) => points.map((point) => point.join(',')).join(' ')

function zoneMarkup(corners: readonly Coordinates[]): string {
  const lines = hatchLines(corners, look.gap).map(
    ([[x1, y1], [x2, y2]]) =>
      `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#000" stroke-width="${look.hatch}"/>`,
  )
  const outline = (colour: string, width: number) =>
    `<polygon points="${pointsOf(corners)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`
  return [...lines, outline('#fff', look.casing), outline(look.red, look.outline)].join('')
}

function wayMarkup(points: readonly Coordinates[]): string {
  const line = `<polyline points="${pointsOf(points)}" fill="none"`
  const dash = `stroke-dasharray="${look.dash} ${look.space}"`
  return `${line} stroke="#fff" stroke-width="${look.casing}"/>${line} stroke="#000" stroke-width="${look.way}" ${dash}/>`
}

function markerMarkup({ x, y, text }: Extract<FigureShape, { shape: 'marker' }>): string {
  const ring = `<circle cx="${x}" cy="${y}" r="${look.ring}" fill="#fff" stroke="#000" stroke-width="${look.ringLine}"/>`
  const at = `x="${x}" y="${y + look.digits * 0.35}" font-family="Arial" font-size="${look.digits}"`
  return `${ring}<text ${at} text-anchor="middle">${escapeMarkup(wordsOf(text))}</text>`
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
