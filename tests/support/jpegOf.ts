/** A colour of a block, red, green and blue. */
export type Colour = readonly [number, number, number]

/**
 * A JPEG of blocks of 8 by 8 pixels, each of one colour. `head` goes in right after the start, for EXIF and the like.
 */
export function jpegOf(
  blocks: readonly (readonly Colour[])[],
  head: readonly Uint8Array[] = [],
): Uint8Array<ArrayBuffer> {
  const height = blocks.length * 8
  const width = (blocks[0]?.length ?? 0) * 8
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  const three = [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
  const parts = [
    Uint8Array.of(0xff, 0xd8),
    ...head,
    segment(0xdb, [0, ...Array<number>(64).fill(8)]),
    segment(0xc0, [8, ...size, 3, ...three]),
    // Nine lengths of number, four bits each; and one mark, "nothing more in this block", of one bit.
    segment(0xc4, [0x00, 0, 0, 0, 9, ...Array<number>(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8]),
    segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    scan(blocks.flat()),
    Uint8Array.of(0xff, 0xd9),
  ]
  return joined(parts)
}

/** One part of the head of a JPEG, with its length. */
export function segment(marker: number, body: Iterable<number>): Uint8Array {
  const bytes = [...body]
  return Uint8Array.of(0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes)
}

/** EXIF with an orientation and, if asked, a place; `words` stand in it as the maker’s note would. */
export function exifSegment({ orientation, words }: { orientation: number; words: string }): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(38))
  tiff.setUint16(0, 0x4d4d)
  tiff.setUint16(2, 42)
  tiff.setUint32(4, 8)
  tiff.setUint16(8, 2)
  entry(tiff, 10, [0x0112, 3, 1])
  tiff.setUint16(18, orientation)
  entry(tiff, 22, [0x8825, 4, 1])
  tiff.setUint32(30, 38)
  const text = new TextEncoder().encode(words)
  return segment(0xe1, [...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(tiff.buffer), ...text])
}

function entry(tiff: DataView, at: number, [tag, type, count]: readonly [number, number, number]): void {
  tiff.setUint16(at, tag)
  tiff.setUint16(at + 2, type)
  tiff.setUint32(at + 4, count)
}

function scan(colours: readonly Colour[]): Uint8Array {
  const before = [0, 0, 0]
  const bits = colours.flatMap((colour) =>
    levels(colour).flatMap((level, part) => {
      const step = level - (before[part] ?? 0)
      before[part] = level
      return [...bitsOfStep(step), 0]
    }),
  )
  const whole = [...bits, ...Array<number>((8 - (bits.length % 8)) % 8).fill(1)]
  return Uint8Array.from(
    Array.from({ length: whole.length / 8 }, (_, at) => numberOf(whole.slice(at * 8, at * 8 + 8))).flatMap(
      (byte) => (byte === 255 ? [255, 0] : [byte]),
    ),
  )
}

/** How long the number is, in four bits, then the number; one below nought is written as its opposite turned over. */
function bitsOfStep(step: number): number[] {
  const length = step === 0 ? 0 : Math.floor(Math.log2(Math.abs(step))) + 1
  return [...bitsOf(length, 4), ...bitsOf(step < 0 ? step + (1 << length) - 1 : step, length)]
}

const bitsOf = (value: number, length: number) =>
  Array.from({ length }, (_, at) => (value >> (length - 1 - at)) & 1)
const numberOf = (bits: readonly number[]) => bits.reduce((whole, bit) => whole * 2 + bit, 0)

/** Brightness and two colours, as JPEG keeps them, from −128 to 127. */
function levels([red, green, blue]: Colour): number[] {
  return [
    0.299 * red + 0.587 * green + 0.114 * blue - 128,
    -0.1687 * red - 0.3313 * green + 0.5 * blue,
    0.5 * red - 0.4187 * green - 0.0813 * blue,
  ].map((level) => Math.max(-127, Math.min(127, Math.round(level))))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
