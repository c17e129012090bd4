import type { Block, FigureShape } from '#src/documents/blocks.ts'
import { wordsOf } from '#src/documents/runs.ts'

type Figure = Extract<Block, { kind: 'figure' }>

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
    default:
      return shape satisfies never
  }
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
