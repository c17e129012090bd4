import { zlibSync } from 'fflate'
import type { ImageSize } from '#src/documents/greyPng.ts'
import { crc32 } from './crc32.ts'

/** An image of one byte for each pixel, row by row. */
export type Pixels = ImageSize & { bytes: Uint8Array }

/**
 * A PNG that holds the pixels and nothing else: no place, no time, no device. Each byte is a grey from 0, black, to 255, white;
 * with `colours` it is the place of a colour in that list, three bytes for each.
 */
export function encodePng({ width, height, bytes }: Pixels, colours?: Uint8Array): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((width + 1) * height)
  for (let row = 0; row < height; row += 1)
    rows.set(bytes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, colours ? 3 : 0], 8)
  return joined([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', header),
    ...(colours ? [chunk('PLTE', colours)] : []),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data])
  const whole = new Uint8Array(named.length + 8)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(named, 4)
  view.setUint32(named.length + 4, crc32(named))
  return whole
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
