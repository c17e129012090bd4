import { type Box, overlap, pixelsOf } from './area.ts'
import type { Letter } from './pageLetters.ts'

type Layer = { letters: Letter[]; boxes: Map<string, Box[]> }

/** More layers of text than this, one over the other, no honest page has; what is on deeper ones is left out. */
const deepest = 4

/**
 * The letters in layers, so that no two text objects of a layer stand on each other: only so does a look at the page
 * tell which of them is seen.
 */
export function textLayers(
  letters: readonly Letter[],
  { width, height }: { width: number; height: number },
): Letter[][] {
  const layers: Layer[] = []
  for (const group of byObject(letters)) {
    const boxes = group.map(({ area }) => pixelsOf(area, width, height))
    const free = layers.find((layer) => boxes.every((box) => isFree(layer, box)))
    const layer: Layer = free ?? { letters: [], boxes: new Map() }
    if (!free) layers.push(layer)
    layer.letters.push(...group)
    for (const box of boxes) keep(layer, box)
  }
  return layers.slice(0, deepest).map(({ letters }) => letters)
}

function byObject(letters: readonly Letter[]): Iterable<Letter[]> {
  const groups = new Map<number, Letter[]>()
  for (const letter of letters) {
    const held = groups.get(letter.object)
    if (held) held.push(letter)
    else groups.set(letter.object, [letter])
  }
  return groups.values()
}

function keep({ boxes }: Layer, box: Box): void {
  for (const place of cellsOf(box)) {
    const held = boxes.get(place)
    if (held) held.push(box)
    else boxes.set(place, [box])
  }
}

/** Lines set close may touch; letters that stand on each other share more than their edges. */
function isFree({ boxes }: Layer, box: Box): boolean {
  const middle = shrunk(box)
  return cellsOf(box).every(
    (cell) => !(boxes.get(cell) ?? []).some((other) => overlap(middle, other) || overlap(box, shrunk(other))),
  )
}

function shrunk({ left, top, right, bottom }: Box): Box {
  const [byX, byY] = [(right - left) * 0.25, (bottom - top) * 0.25]
  return { left: left + byX, top: top + byY, right: right - byX, bottom: bottom - byY }
}

const cell = 64

/** The cells of a coarse grid that a box touches: letters far apart need no comparing. */
function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = []
  for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) {
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) cells.push(`${x},${y}`)
  }
  return cells
}
