import { unzlibSync } from 'fflate'
import { greyPngSize } from '#src/documents/greyPng.ts'
import type { Pixels } from './encodePng.ts'

/** The pixels of an image as maps are kept; see `greyPngSize`. Undefined where it is anything else or is damaged. */
export function decodeGreyPng(png: Uint8Array): Pixels | undefined {
  const size = greyPngSize(png)
  if (!size) return undefined
  const { width, height } = size
  try {
    const rows = unzlibSync(dataOf(png), { out: new Uint8Array((width + 1) * height) })
    const bytes = rows.length === (width + 1) * height ? unfiltered(rows, width, height) : undefined
    return bytes && { width, height, bytes }
  } catch {
    return undefined
  }
}

/** The parts that hold pixels, joined. */
function dataOf(png: Uint8Array): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= png.length; at += view.getUint32(at) + 12) {
    if (view.getUint32(at + 4) === 0x49444154) parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** What a filter of PNG adds to a byte, from those to its left, above it, and above that to its left. */
type Filter = (left: number, above: number, corner: number) => number
const filters: readonly Filter[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
]

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one))
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner
}

function unfiltered(rows: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const bytes = new Uint8Array(width * height)
  let above = new Uint8Array(width + 1)
  for (let row = 0; row < height; row += 1) {
    const given = rows.subarray(row * (width + 1), (row + 1) * (width + 1))
    const filter = filters[given[0] ?? 0]
    if (!filter) return undefined
    above = unfilteredRow(given, above, filter)
    bytes.set(above.subarray(1), row * width)
  }
  return bytes
}

/** A row with an empty place before its first pixel, from one with its filter there. */
function unfilteredRow(given: Uint8Array, above: Uint8Array, filter: Filter): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(given.length)
  const at = (bytes: Uint8Array, place: number) => bytes[place] ?? 0
  for (let x = 1; x < given.length; x += 1)
    row[x] = at(given, x) + filter(at(row, x - 1), at(above, x), at(above, x - 1))
  return row
}
