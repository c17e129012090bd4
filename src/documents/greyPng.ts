/** The size of an image in pixels. */
export type ImageSize = { width: number; height: number }

const signature = [137, 80, 78, 71, 13, 10, 26, 10]
const mostPixels = 12_000_000

/**
 * The size of an image as maps are kept: PNG, one byte of grey for each pixel, in one pass. Undefined for bytes that begin as
 * anything else, and for more than 12 million pixels.
 */
export function greyPngSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes.length < 33 || signature.some((byte, at) => bytes[at] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isHeader = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452
  const isGrey = view.getUint32(24) === 0x08000000 && view.getUint8(28) === 0
  if (!isHeader || !isGrey) return undefined
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  return width > 0 && height > 0 && width * height <= mostPixels ? { width, height } : undefined
}
