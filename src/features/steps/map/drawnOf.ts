import type { Zone } from '#src/domain/case/map.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import { type Point, wholePoints } from '#src/domain/maps/polygon.ts'
import { wording } from './wording.ts'

type ZoneDraft = Unfinished<Zone>

/** What is being drawn: the boundary, or the way or the place at that place of its list. */
export type Target = { kind: 'boundary' } | { kind: 'way'; at: number } | { kind: 'place'; at: number }

/** What is drawn of a zone as it stands in the form. */
export type DrawnZone = Pick<ZoneDraft, 'corners' | 'corridors' | 'places'>

/** The points of what is being drawn; those of a place are one or none. */
export function pointsOf(zone: DrawnZone, target: Target): Point[] {
  if (target.kind === 'boundary') return wholePoints(zone.corners)
  if (target.kind === 'way') return wholePoints(zone.corridors?.[target.at]?.points)
  const place = zone.places?.[target.at]
  return place ? wholePoints([place]) : []
}

export type TargetChoice = { value: string; label: string; target: Target }

/** What can be drawn: each with a name of its own and the words for it. */
export function targetsOf({ corridors = [], places = [] }: DrawnZone): TargetChoice[] {
  const { boundary, way, place } = wording.drawing
  return [
    { value: 'boundary', label: boundary, target: { kind: 'boundary' } },
    ...corridors.map(({ name }, at) => ({
      value: `way-${at}`,
      label: way(at + 1, name),
      target: { kind: 'way' as const, at },
    })),
    ...places.map(({ label }, at) => ({
      value: `place-${at}`,
      label: place(at + 1, label),
      target: { kind: 'place' as const, at },
    })),
  ]
}

/** The same as the papers draw it. */
export function asDrawn({ corners, corridors = [], places = [] }: DrawnZone) {
  return {
    corners: wholePoints(corners),
    corridors: corridors.map(({ name, points }) => ({ name, points: wholePoints(points) })),
    places: places.map(({ kind, label = '', ...at }) => ({ kind, label, at: wholePoints([at])[0] })),
  }
}

/** “Corner 3”, “Point 2”, “Mark”. */
export function pointName({ kind }: Target, at: number): string {
  const { corner, point, mark } = wording.drawing
  if (kind === 'place') return mark
  return kind === 'boundary' ? corner(at + 1) : point(at + 1)
}
