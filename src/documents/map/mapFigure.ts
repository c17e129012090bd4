import type { ServedMap } from '#src/domain/audience/servedCase.ts'
import type { Point } from '#src/domain/maps/polygon.ts'
import type { Coordinates, Figure, FigureShape, Lang } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { gapWords } from '../gapWords.ts'
import { type MapSpeech, mapSpeech } from './mapSpeech.ts'
import { zoneTitle } from './zoneTitle.ts'

/** The width of the drawing in its own units; a map that is higher than wide is as high as this. */
const longest = 410

/** A way or a place with the number under which the map shows it. */
export type Marked = { number: number; text: string; at: Point | undefined }

/** What of a map is drawn. */
export type Drawn = Pick<ServedMap, 'corners' | 'corridors' | 'places'>

/** What the map shows by numbers: the ways through the area, then the places. */
export function markedOn({ corridors, places }: Pick<Drawn, 'corridors' | 'places'>): Marked[] {
  const ways = corridors.map(({ name, points }) => ({
    text: name ?? gapWords({ what: 'the name of a way through the area' }),
    at: points[Math.floor(points.length / 2)],
  }))
  return [...ways, ...places.map(({ label, at }) => ({ text: label, at }))].map((one, place) => ({
    ...one,
    number: place + 1,
  }))
}

/** The zone over its image. Its description says in words what it shows. */
export function mapFigure(map: ServedMap, lang: Lang = 'en-GB'): Figure {
  const { image } = map
  const said = mapSpeech(lang)
  const size = figureSize(image)
  return {
    kind: 'figure',
    alt: describe(map, said),
    caption: caption(map, said),
    ...size,
    ...(image && { image: { id: image.id, width: image.width, height: image.height } }),
    svg: zoneShapes(map, size),
  }
}

type Size = { width: number; height: number }

/** The size of the drawing over an image of so many pixels. */
export function figureSize(image: Size | undefined): Size {
  const { width, height } = image ?? { width: 4, height: 3 }
  const scale = longest / Math.max(width, height)
  return { width: width * scale, height: height * scale }
}

const limited = (share: number) => Math.min(1, Math.max(0, share))

/** What is drawn over a map of that size: the zone, the ways through it, and the numbers of ways and places. */
export function zoneShapes(map: Drawn, { width, height }: Size): FigureShape[] {
  const placed = ({ x, y }: Point): Coordinates => [limited(x) * width, limited(y) * height]
  const ways = map.corridors.filter(({ points }) => points.length > 1)
  return [
    ...(map.corners.length > 2 ? [{ shape: 'zone', points: map.corners.map(placed) } as const] : []),
    ...ways.map(({ points }) => ({ shape: 'way', points: points.map(placed) }) as const),
    ...markedOn(map).flatMap(({ number, at }) => {
      if (!at) return []
      const [x, y] = placed(at)
      return [{ shape: 'marker', x, y, text: String(number) } as const]
    }),
  ]
}

function describe(map: ServedMap, { say }: MapSpeech): string {
  const where = map.words ? fullStop(map.words) : gapWords({ what: 'the boundary in words' })
  return say('mapDrawn', { title: zoneTitle(map), where })
}

function caption(map: ServedMap, { words }: MapSpeech): string {
  const numbers = markedOn(map).some(({ at }) => at)
  return [
    words.mapHatched,
    ...(map.corridors.length > 0 ? [words.mapWays] : []),
    ...(numbers ? [words.mapNumbered] : []),
  ].join(' ')
}
