/** What the parts of a PNG tell: its size in pixels, and whether words or other details lie beside the picture. */
export type PngFacts = { width: number; height: number; hasDetails: boolean; isWhole: boolean }

/** Parts that a picture needs to be drawn; every other one is a detail. */
const drawing = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']

/** Reads the parts of a PNG; undefined where it tells no size or has no picture. */
export function pngFacts(bytes: Uint8Array): PngFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || nameAt(bytes, 12) !== 'IHDR') return undefined
  const parts = partsOf(bytes)
  if (!parts.includes('IDAT')) return undefined
  const isWhole = parts.includes('IEND')
  const hasDetails = parts.some((name) => !drawing.includes(name))
  return { width: view.getUint32(16), height: view.getUint32(20), hasDetails, isWhole }
}

/** The names of the parts up to the end of the picture, which counts as "more" where something comes after it. */
function partsOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  let at = 8
  while (at + 12 <= bytes.length && names.at(-1) !== 'IEND') {
    names.push(nameAt(bytes, at + 4))
    at += 12 + view.getUint32(at)
  }
  return names.at(-1) === 'IEND' && at < bytes.length ? [...names, 'more'] : names
}

const nameAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
