import { z } from 'zod/mini'
import { crossingSides } from '../maps/polygon.ts'
import { day, id, maybeWords, words } from './parts.ts'

const share = z.number('Put it on the map').check(z.minimum(0), z.maximum(1))

/** A place on the image, as shares of its width from the left and of its height from the top. */
const point = z.object({ x: share, y: share })

/** An image that is kept beside the case file; the case names it and never holds it. Its size is in pixels. */
const image = z.object({
  id: z.string('Add the image of the map').check(z.minLength(1, 'Add the image of the map')),
  length: z.optional(z.number().check(z.int(), z.minimum(1))),
  sha256: maybeWords,
  width: z.optional(z.number().check(z.int(), z.minimum(1))),
  height: z.optional(z.number().check(z.int(), z.minimum(1))),
})

/** A road on the boundary, and whether the road itself is part of the area. */
export const road = z.object({
  id,
  name: words('Enter the name of the road'),
  side: z.enum(['in', 'out'], 'Say whether the road itself is part of the area'),
})

/** A way through the area that stays open to the defendant. */
export const corridor = z.object({
  id,
  name: words('Say which way through the area stays open'),
  points: z
    .array(point, 'Draw the way through the area')
    .check(z.minLength(2, 'Draw at least two points of the way through the area')),
})

export const placeKinds = ['home', 'work', 'station', 'court', 'hospital', 'other'] as const

/** A place of the defendant, or one that is open to everybody; never one of a protected person. */
export const place = z.object({
  id,
  kind: z.enum(placeKinds, 'Choose what the place is'),
  label: words('Enter what the map calls the place'),
  ...point.shape,
})

/** One map with its zone. Its boundary in words defines the zone; the map shows it. */
export const zone = z.object({
  id,
  number: z.number('Enter the number of the map').check(z.int(), z.minimum(1)),
  title: words('Enter a title for the zone'),
  image,
  corners: z.array(point, 'Draw the boundary').check(
    z.minLength(3, 'Draw at least three corners of the boundary'),
    z.refine(
      (corners) => corners.length < 3 || crossingSides(corners) === undefined,
      'Move a corner so that the boundary does not cross or touch itself',
    ),
  ),
  words: words('Say where the boundary runs, in words that can be read without the map'),
  roads: z
    .array(road, 'Add the roads on the boundary')
    .check(z.minLength(1, 'Add the roads on the boundary')),
  corridors: z.optional(z.array(corridor)),
  places: z.optional(z.array(place)),
  scale: words('Enter the scale of the map, or say that it is not to scale'),
  north: z.enum(['up', 'marked'], 'Say where north is on the map'),
  date: day('Enter the date of the map'),
  source: words('Enter the source of the map and its licence line'),
  /** Whether somebody looked at it for an address that is not to be known. */
  apart: z.optional(z.enum(['yes', 'no'])),
})
export type Zone = z.infer<typeof zone>

/** The maps on which the zones of the order are drawn; there may be none. */
export const map = z.object({
  none: z.optional(z.literal('none')),
  zones: z.optional(z.array(zone)),
})
export type CaseMap = z.infer<typeof map>
