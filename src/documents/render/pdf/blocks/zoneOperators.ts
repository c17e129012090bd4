import type { Coordinates } from '#src/documents/blocks.ts'
import { hatchLines } from '#src/documents/hatchLines.ts'
import { zoneLook as look, zoneRed } from '#src/documents/zoneLook.ts'
import { point } from '../page/pen.ts'

/** From the units of a figure to points on the sheet. */
export type Placing = { x: (value: number) => number; y: (value: number) => number; scale: number }

const red = `${zoneRed.map((part) => point(part / 255)).join(' ')} RG`

/** The operators of a closed line, red on white, hatched inside. */
export function zoneOperators(corners: readonly Coordinates[], placing: Placing): string {
  const hatch = hatchLines(corners, look.gap).map((stroke) => path(stroke, placing))
  const outline = `${path(corners, placing)} h S`
  return [
    `q 0 G ${width(look.hatch, placing)}`,
    ...hatch.map((stroke) => `${stroke} S`),
    `1 j 1 G ${width(look.casing, placing)} ${outline}`,
    `${red} ${width(look.outline, placing)} ${outline} Q`,
  ].join('\n')
}

/** The operators of a way as a broken line, black on white. */
export function wayOperators(points: readonly Coordinates[], placing: Placing): string {
  const line = `${path(points, placing)} S`
  const dash = `[${point(look.dash * placing.scale)} ${point(look.space * placing.scale)}] 0 d`
  return `q 1 G ${width(look.casing, placing)} ${line} 0 G ${width(look.way, placing)} ${dash} ${line} Q`
}

/** The operators of the ring in which a number stands. */
export function markerRing({ x, y }: { x: number; y: number }, placing: Placing): string {
  const radius = look.ring
  const bend = radius * 0.5523
  const curve = (...places: Coordinates[]) => `${places.map((place) => at(place, placing)).join(' ')} c`
  const circle = [
    `${at([x + radius, y], placing)} m`,
    curve([x + radius, y + bend], [x + bend, y + radius], [x, y + radius]),
    curve([x - bend, y + radius], [x - radius, y + bend], [x - radius, y]),
    curve([x - radius, y - bend], [x - bend, y - radius], [x, y - radius]),
    curve([x + bend, y - radius], [x + radius, y - bend], [x + radius, y]),
  ].join(' ')
  return `q 1 g 0 G ${width(look.ringLine, placing)} ${circle} B Q`
}

const at = ([left, top]: Coordinates, { x, y }: Placing) => `${point(x(left))} ${point(y(top))}`
const width = (units: number, { scale }: Placing) => `${point(units * scale)} w`

function path(places: readonly Coordinates[], placing: Placing): string {
  return places.map((place, order) => `${at(place, placing)} ${order === 0 ? 'm' : 'l'}`).join(' ')
}
