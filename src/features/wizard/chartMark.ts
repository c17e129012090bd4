import type { StalkingActCode } from '#src/domain/law/stalkingActs.ts'

type Shape = (x: number, y: number, r: number) => string

const polygon =
  (corners: readonly (readonly [number, number])[]): Shape =>
  (x, y, r) =>
    `M${corners.map(([right, down]) => `${tenth(x + right * r)} ${tenth(y + down * r)}`).join('L')}Z`

const shapes: Readonly<Record<StalkingActCode, Shape>> = {
  '2A3a': polygon([
    [-1, -1],
    [1, 0],
    [-1, 1],
  ]),
  '2A3b': (x, y, r) => `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  '2A3c-i': polygon([
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]),
  '2A3c-ii': polygon([
    [-1, -0.5],
    [1, -0.5],
    [1, 0.5],
    [-1, 0.5],
  ]),
  '2A3d': polygon([
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ]),
  '2A3e': polygon([
    [-0.4, -1.2],
    [0.4, -1.2],
    [0.4, 1.2],
    [-0.4, 1.2],
  ]),
  '2A3f': polygon([
    [0, -1.1],
    [1.1, 1],
    [-1.1, 1],
  ]),
  '2A3g': polygon([
    [-1.1, -1],
    [1.1, -1],
    [0, 1.1],
  ]),
  other: polygon([
    [-0.4, -1.2],
    [0.4, -1.2],
    [0.4, -0.4],
    [1.2, -0.4],
    [1.2, 0.4],
    [0.4, 0.4],
    [0.4, 1.2],
    [-0.4, 1.2],
    [-0.4, 0.4],
    [-1.2, 0.4],
    [-1.2, -0.4],
    [-0.4, -0.4],
  ]),
}

/** The outline of the mark of one kind of act about a point, as SVG path data; each kind has a shape of its own. */
export function chartMark(code: StalkingActCode, x: number, y: number, radius: number): string {
  return shapes[code](x, y, radius)
}

const tenth = (value: number) => Math.round(value * 10) / 10
