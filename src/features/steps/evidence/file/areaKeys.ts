import type { ExhibitBlackout } from '#src/domain/case/evidence.ts'

type Sides = Pick<ExhibitBlackout, 'x' | 'y' | 'width' | 'height'>

/** One press moves an area by a two-hundredth of the page. */
const step = 0.005
/** No area is smaller than a hundredth of the page. */
export const least = 0.01

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}

/** The area after an arrow key: moved, or with Shift larger or smaller. Undefined for any other key. */
export function afterKey<Area extends Sides>(area: Area, key: string, shift: boolean): Area | undefined {
  const way = ways[key]
  if (!way) return undefined
  const [byX, byY] = way
  const moved = shift
    ? { ...area, width: area.width + byX, height: area.height + byY }
    : { ...area, x: area.x + byX, y: area.y + byY }
  return onPage(moved)
}

/** The area inside the page and no smaller than can be seen, in ten-thousandths of the page. */
export function onPage<Area extends Sides>(area: Area): Area {
  const width = exact(within(area.width, least, 1))
  const height = exact(within(area.height, least, 1))
  return {
    ...area,
    width,
    height,
    x: exact(within(area.x, 0, 1 - width)),
    y: exact(within(area.y, 0, 1 - height)),
  }
}

/** The area between two places of the page. */
export function between(page: number, id: string, from: Place, to: Place): ExhibitBlackout {
  return onPage({
    id,
    page,
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  })
}

/** A place on the page, in fractions of it. */
export type Place = { x: number; y: number }

const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value))
const exact = (value: number) => Math.round(value * 10_000) / 10_000
