import { type PointerEvent, useRef } from 'react'
import { type Drawn, figureSize, zoneShapes } from '#src/documents/map/mapFigure.ts'
import { ShapesView } from '#src/documents/render/html/FigureView.tsx'
import type { Point } from '#src/domain/maps/polygon.ts'
import { isShut } from '#src/ui/form/isShut.ts'
import { onImage } from './points.ts'
import { wording } from './wording.ts'

type Props = {
  image: { width: number; height: number } | undefined
  /** Where the page finds the image. */
  source: string | undefined
  drawn: Drawn
  /** The points that can be dragged, and the one that was touched last. */
  points: readonly Point[]
  current: number
  zoom: number
  onAdd: (point: Point) => void
  onMove: (at: number, point: Point) => void
}

type Held = { at: number | undefined; x: number; y: number; moved: boolean }

/** The map with what is drawn on it, for the mouse; the list of points does the same for the keyboard. */
export function ZoneDrawing({ image, source, drawn, points, current, zoom, onAdd, onMove }: Props) {
  const held = useRef<Held>(undefined)
  const { width, height } = figureSize(image)

  const start = (event: PointerEvent<SVGSVGElement>) => {
    if (isShut(event.currentTarget)) return
    const at = handleAt(event.target)
    held.current = { at, x: event.clientX, y: event.clientY, moved: false }
    if (at !== undefined) event.currentTarget.setPointerCapture?.(event.pointerId)
  }
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const grip = held.current
    if (!grip) return
    grip.moved ||= Math.hypot(event.clientX - grip.x, event.clientY - grip.y) > 3
    if (grip.at !== undefined && grip.moved) onMove(grip.at, pointOf(event))
  }
  const end = (event: PointerEvent<SVGSVGElement>) => {
    const grip = held.current
    held.current = undefined
    if (grip && grip.at === undefined && !grip.moved) onAdd(pointOf(event))
  }
  const drop = () => {
    held.current = undefined
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it where the map is larger than its place
    <section className="app-map" aria-label={wording.drawing.scroll} tabIndex={0}>
      <svg
        role="img"
        aria-label={wording.drawing.map(drawn.corners.length)}
        viewBox={`0 0 ${width} ${height}`}
        width={`${zoom * 100}%`}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={drop}
      >
        {source ? <image href={source} width={width} height={height} preserveAspectRatio="none" /> : null}
        <ShapesView shapes={zoneShapes(drawn, { width, height })} />
        {points.map(({ x, y }, at) => (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place in the line alone
            key={at}
            className={at === current ? 'app-map__grip app-map__grip--current' : 'app-map__grip'}
            data-at={at}
          >
            <circle cx={x * width} cy={y * height} r={10} fill="transparent" />
            <circle cx={x * width} cy={y * height} r={4.5} />
          </g>
        ))}
      </svg>
    </section>
  )
}

function handleAt(target: EventTarget): number | undefined {
  const at = target instanceof Element ? target.closest('[data-at]')?.getAttribute('data-at') : null
  return at === null || at === undefined ? undefined : Number(at)
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return onImage({ x: (clientX - left) / (width || 1), y: (clientY - top) / (height || 1) })
}
