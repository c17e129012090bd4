import { counted } from '../shared/counted.ts'

/** A drawing in words, for each version that has it. */
export type Drawn = { before?: string; after?: string }

type Point = { x: number; y: number }

/**
 * What became of a drawing of a map, in words: of a line of points how many there are and which moved, of an image that it is
 * another one, of a place that it stands elsewhere. Undefined for anything that is no drawing.
 */
export function mapChange(field: string, before: unknown, after: unknown): Drawn | undefined {
  if (field === 'corners') return lineOf(before, after, 'corner')
  if (field === 'points') return lineOf(before, after, 'point')
  if (field === 'image') return imageOf(before, after)
  if (field === 'x' || field === 'y') return shareOf(before, after)
  return undefined
}

function lineOf(before: unknown, after: unknown, one: 'corner' | 'point'): Drawn {
  const [old, now] = [pointsOf(before), pointsOf(after)]
  const same = new Set(old.map(written))
  const moved = now.filter((point) => !same.has(written(point))).length
  const elsewhere =
    old.length > 0 && moved > 0 ? `, of which ${counted(moved, one)} where none stood before` : ''
  return {
    ...(old.length > 0 && { before: counted(old.length, one) }),
    ...(now.length > 0 && { after: `${counted(now.length, one)}${elsewhere}` }),
  }
}

function imageOf(before: unknown, after: unknown): Drawn {
  return {
    ...(before !== undefined && { before: 'The earlier image' }),
    ...(after !== undefined && { after: before === undefined ? 'An image' : 'Another image' }),
  }
}

const shareOf = (before: unknown, after: unknown): Drawn => ({
  ...(typeof before === 'number' && { before: percent(before) }),
  ...(typeof after === 'number' && { after: percent(after) }),
})

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

const written = ({ x, y }: Point): string => `${x},${y}`

const pointsOf = (value: unknown): Point[] => (Array.isArray(value) ? value.filter(isPoint) : [])

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value
