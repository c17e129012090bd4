import type { Coordinates, Figure, FigureShape } from '#src/documents/blocks.ts'
import { hatchLines } from '#src/documents/hatchLines.ts'
import { bareWords } from '#src/documents/markedRuns.ts'
import { zoneLook as look } from '#src/documents/zoneLook.ts'
import { sequence } from './sequence.ts'

/** Where a page finds the image of that id; undefined where it has none. */
export type ImageSource = (id: string) => string | undefined

/** A drawing as inline SVG, over its image; its description is read in place of it, and its caption stands below. */
export function FigureView({
  figure,
  imageSource,
}: {
  figure: Figure
  imageSource?: ImageSource | undefined
}) {
  const source = figure.image && imageSource?.(figure.image.id)
  return (
    <figure>
      <svg role="img" aria-label={bareWords(figure.alt)} viewBox={`0 0 ${figure.width} ${figure.height}`}>
        {source ? (
          <image href={source} width={figure.width} height={figure.height} preserveAspectRatio="none" />
        ) : null}
        <ShapesView shapes={figure.svg} />
      </svg>
      <figcaption>{bareWords(figure.caption)}</figcaption>
    </figure>
  )
}

/** Shapes inside an SVG of their own units. */
export function ShapesView({ shapes }: { shapes: readonly FigureShape[] }) {
  return sequence(shapes, shapeView)
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
    case 'zone':
      return <ZoneView corners={shape.points} />
    case 'way':
      return <WayView points={shape.points} />
    case 'marker':
      return <MarkerView marker={shape} />
    default:
      return shape satisfies never
  }
}

const pointsOf = (points: readonly Coordinates[]) => points.map((point) => point.join(',')).join(' ')

function ZoneView({ corners }: { corners: readonly Coordinates[] }) {
  const outline = { points: pointsOf(corners), fill: 'none', strokeLinejoin: 'round' } as const
  return (
    <g>
      {sequence(hatchLines(corners, look.gap), ([[x1, y1], [x2, y2]]) => (
        <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="#000" strokeWidth={look.hatch} />
      ))}
      <polygon {...outline} stroke="#fff" strokeWidth={look.casing} />
      <polygon {...outline} stroke={look.red} strokeWidth={look.outline} />
    </g>
  )
}

function WayView({ points }: { points: readonly Coordinates[] }) {
  const way = { points: pointsOf(points), fill: 'none' }
  return (
    <g>
      <polyline {...way} stroke="#fff" strokeWidth={look.casing} />
      <polyline
        {...way}
        stroke="#000"
        strokeWidth={look.way}
        strokeDasharray={`${look.dash} ${look.space}`}
      />
    </g>
  )
}

function MarkerView({ marker: { x, y, text } }: { marker: Extract<FigureShape, { shape: 'marker' }> }) {
  return (
    <g>
      <circle cx={x} cy={y} r={look.ring} fill="#fff" stroke="#000" strokeWidth={look.ringLine} />
      <text x={x} y={y + look.digits * 0.35} fontSize={look.digits} textAnchor="middle">
        {bareWords(text)}
      </text>
    </g>
  )
}
