import type { Point } from '#src/domain/maps/polygon.ts'

const kept = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000

/** A place that lies on the image. */
export const onImage = ({ x, y }: Point): Point => ({ x: kept(x), y: kept(y) })

const step = 0.005
const bigStep = 0.05

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Where a key moves a point to; undefined for a key that moves nothing. */
export function movedByKey({ x, y }: Point, key: string, big: boolean): Point | undefined {
  const way = ways[key]
  const by = big ? bigStep : step
  return way && onImage({ x: x + way[0] * by, y: y + way[1] * by })
}

const first: readonly Point[] = [
  { x: 0.3, y: 0.3 },
  { x: 0.7, y: 0.3 },
  { x: 0.7, y: 0.7 },
]

/**
 * Where a point goes that is added after the one at that place without a mouse: half of the way to the next, which for a closed
 * line may be the first. The first three begin a shape in the middle of the map.
 */
export function pointAfter(points: readonly Point[], at: number, closed: boolean): Point {
  const from = points[at]
  const to = points[at + 1] ?? (closed && points.length > 2 ? points[0] : undefined)
  if (from && to) return onImage({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
  const start = first[points.length]
  if (start) return start
  return onImage({ x: (from?.x ?? 0.5) + bigStep, y: (from?.y ?? 0.5) + bigStep })
}
