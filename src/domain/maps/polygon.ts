/** A place on a map image, as shares of its width from the left and of its height from the top. */
export type Point = { x: number; y: number }

/** The points of which both shares are known. */
export function wholePoints(
  points: readonly { x?: number | undefined; y?: number | undefined }[] | undefined,
): Point[] {
  return (points ?? []).flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [{ x, y }]))
}

/**
 * Two sides of a closed line that cross, touch or lie on each other, each named by the place of the corner at which it begins,
 * from 0; undefined for a line that does neither. Sides that follow each other meet in their corner, and nowhere else.
 */
export function crossingSides(corners: readonly Point[]): readonly [number, number] | undefined {
  const sides = corners.map((from, at) => ({ at, from, to: corners[(at + 1) % corners.length] ?? from }))
  for (const one of sides) {
    for (const other of sides.slice(one.at + 1)) {
      if (clash(one, other, corners.length)) return [one.at, other.at]
    }
  }
  return undefined
}

type Side = { at: number; from: Point; to: Point }

function clash(one: Side, other: Side, count: number): boolean {
  if (other.at - one.at === 1) return folds(one.from, one.to, other.to)
  if (one.at === 0 && other.at === count - 1) return folds(other.from, other.to, one.to)
  return meet(one, other)
}

/** The way from a corner goes back over the way to it, or one of the two has no length. */
function folds(before: Point, corner: Point, after: Point): boolean {
  const back = (before.x - corner.x) * (after.x - corner.x) + (before.y - corner.y) * (after.y - corner.y)
  return turn(before, corner, after) === 0 && back >= 0
}

function meet(one: Side, other: Side): boolean {
  const [a, b] = [turn(one.from, one.to, other.from), turn(one.from, one.to, other.to)]
  const [c, d] = [turn(other.from, other.to, one.from), turn(other.from, other.to, one.to)]
  if (a * b < 0 && c * d < 0) return true
  const touches = [
    a === 0 && isBetween(one, other.from),
    b === 0 && isBetween(one, other.to),
    c === 0 && isBetween(other, one.from),
    d === 0 && isBetween(other, one.to),
  ]
  return touches.includes(true)
}

/** Above 0 for a turn one way, below for the other, 0 for a straight line. */
function turn(from: Point, by: Point, to: Point): number {
  return Math.sign(round((by.x - from.x) * (to.y - from.y)) - round((by.y - from.y) * (to.x - from.x)))
}

// A thousandth of a thousandth of the image is nothing, and keeps sums of shares like 0.1 from looking like a turn.
const round = (value: number) => Math.round(value * 1e9) / 1e9

const isBetween = ({ from, to }: Side, { x, y }: Point) =>
  x >= Math.min(from.x, to.x) &&
  x <= Math.max(from.x, to.x) &&
  y >= Math.min(from.y, to.y) &&
  y <= Math.max(from.y, to.y)

/** Whether a point lies inside a closed line, by counting the sides to its right. */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  return corners.reduce((inside, from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from
    const passes = from.y > y !== to.y > y
    const crossesRight = passes && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
    return crossesRight ? !inside : inside
  }, false)
}

/** The area inside a closed line as a share of the image, from 0 to 1. */
export function areaOf(corners: readonly Point[]): number {
  const sum = corners.reduce((total, from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from
    return total + from.x * to.y - to.x * from.y
  }, 0)
  return Math.abs(sum) / 2
}
