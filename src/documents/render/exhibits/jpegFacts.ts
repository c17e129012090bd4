/** What the head of a JPEG tells: its size in pixels as stored, how it is to be turned, and what else lies in the file. */
export type JpegFacts = {
  width: number
  height: number
  /** EXIF orientation, 1 to 8. */
  orientation: number
  hasPlace: boolean
  hasDetails: boolean
  isWhole: boolean
}

/** Reads the head of a JPEG; undefined where it tells no size. */
export function jpegFacts(bytes: Uint8Array): JpegFacts | undefined {
  let exif: ExifFacts = { orientation: 1, hasPlace: false }
  let hasDetails = false
  for (const { marker, body } of segments(bytes)) {
    if (isFrame(marker) && body.length >= 6) {
      const frame = new DataView(body.buffer, body.byteOffset)
      const size = { height: frame.getUint16(1), width: frame.getUint16(3) }
      return { ...size, ...exif, hasDetails, isWhole: endsWhole(bytes) }
    }
    if (marker === 0xe1 && startsWith(body, 'Exif\0\0')) exif = exifFacts(body.subarray(6))
    if (isDetail(marker)) hasDetails = true
  }
  return undefined
}

type Segment = { marker: number; body: Uint8Array }

/** The parts of the head, one after the other; a filling byte counts as an empty one. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1)
    const length = marker === 0xff ? -1 : view.getUint16(at + 2)
    yield { marker, body: bytes.subarray(at + 4, Math.max(at + 4, at + 2 + length)) }
    at += 2 + length
  }
}

/** Every note beside the plain JFIF head and the colour mark: EXIF, XMP, comments, the maker’s notes. */
const isDetail = (marker: number) => (marker > 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** Some makers append to the picture, so its end is looked for, not at the very end alone. */
function endsWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 2; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

type ExifFacts = { orientation: number; hasPlace: boolean }

/** The orientation and whether a place is recorded, from the first directory of EXIF. */
function exifFacts(tiff: Uint8Array): ExifFacts {
  const found = { orientation: 1, hasPlace: false }
  if (tiff.length < 8) return found
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = tiff[0] === 0x49
  const start = view.getUint32(4, little)
  if (start + 2 > tiff.length) return found
  const entries = view.getUint16(start, little)
  for (let at = start + 2; at + 12 <= tiff.length && at < start + 2 + entries * 12; at += 12) {
    const tag = view.getUint16(at, little)
    if (tag === 0x0112) found.orientation = turnedAs(view.getUint16(at + 8, little))
    if (tag === 0x8825) found.hasPlace = true
  }
  return found
}

const turnedAs = (orientation: number) => (orientation >= 1 && orientation <= 8 ? orientation : 1)
