import type { Block, FigureShape } from '#src/documents/blocks.ts'
import { bareWords } from '#src/documents/markedRuns.ts'
import { sequence } from './sequence.ts'

type Figure = Extract<Block, { kind: 'figure' }>

/** A drawing as inline SVG; its description is read in place of it, and its caption stands below. */
export function FigureView({ figure }: { figure: Figure }) {
  return (
    <figure>
      <svg role="img" aria-label={bareWords(figure.alt)} viewBox={`0 0 ${figure.width} ${figure.height}`}>
        {sequence(figure.svg, shapeView)}
      </svg>
      <figcaption>{bareWords(figure.caption)}</figcaption>
    </figure>
  )
}

const fills = { none: 'none', black: '#000', grey: '#bbb' } as const

function shapeView(shape: FigureShape) {
  switch (shape.shape) {
    case 'line': {
      const { x1, y1, x2, y2, dash } = shape
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="#000" strokeDasharray={dash ? '4 3' : undefined} />
    }
    case 'rect': {
      const { x, y, width, height, fill } = shape
      return <rect x={x} y={y} width={width} height={height} fill={fills[fill]} stroke="#000" />
    }
    case 'text':
      return (
        <text x={shape.x} y={shape.y} fontSize={shape.size} textAnchor={shape.anchor ?? 'start'}>
          {bareWords(shape.text)}
        </text>
      )
    default:
      return shape satisfies never
  }
}
