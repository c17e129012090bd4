import type { Coordinates } from './blocks.ts'

/** A straight stroke from one place to another. */
export type Stroke = readonly [from: Coordinates, to: Coordinates]

/** The strokes, all rising to the right and `gap` apart, that fill the inside of a closed line. */
export function hatchLines(corners: readonly Coordinates[], gap: number): Stroke[] {
  const sums = corners.map(([x, y]) => x + y)
  const step = gap * Math.SQRT2
  const first = Math.ceil(Math.min(...sums) / step)
  const last = Math.floor(Math.max(...sums) / step)
  const count = Number.isFinite(first) && Number.isFinite(last) ? Math.max(0, last - first + 1) : 0
  return Array.from({ length: count }, (_, at) => strokesAt((first + at) * step, corners)).flat()
}

/** The parts of the line x + y = sum that lie inside. */
function strokesAt(sum: number, corners: readonly Coordinates[]): Stroke[] {
  const crossings = corners
    .flatMap((from, at) => {
      const to = corners[(at + 1) % corners.length] ?? from
      const [before, after] = [from[0] + from[1] - sum, to[0] + to[1] - sum]
      if (before > 0 === after > 0) return []
      const share = before / (before - after)
      return [from[0] + share * (to[0] - from[0])]
    })
    .sort((one, other) => one - other)
  return crossings.flatMap((x, at) => {
    const end = crossings[at + 1]
    return at % 2 === 1 || end === undefined || end - x < 1e-9
      ? []
      : [
          [
            [x, sum - x],
            [end, sum - end],
          ] as const,
        ]
  })
}
