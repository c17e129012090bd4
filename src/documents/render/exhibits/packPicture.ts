import { zlibSync } from 'fflate'
import { lightnessAt, type Picture } from './drawPicture.ts'

/** A picture as a PDF holds it. */
export type PackedPicture = {
  width: number
  height: number
  colours: 'DeviceGray' | 'DeviceRGB'
  bits: 1 | 4 | 8
  /** Whether each row is told by what differs from the row above. */
  byRows: boolean
  filter: 'FlateDecode' | 'DCTDecode'
  bytes: Uint8Array
}

/** Makes a JPEG of a picture, with nothing in it but the picture. */
export type EncodeJpeg = (picture: Picture) => Promise<Uint8Array>

/**
 * The picture in the fewest bytes: one bit to a pixel where the page is of two colours, grey where it has no colour, and a
 * JPEG, where it can be made, if that is shorter.
 */
export async function packPicture(
  picture: Picture,
  twoColours: boolean,
  encode?: EncodeJpeg,
): Promise<PackedPicture> {
  const looks = looksOf(picture)
  if (!looks.coloured && (twoColours || looks.blackAndWhite)) return flat(picture, 'DeviceGray', 1)
  if (!looks.coloured && looks.drawnInLines) return flat(picture, 'DeviceGray', 4)
  const packed = flat(picture, looks.coloured ? 'DeviceRGB' : 'DeviceGray', 8)
  const jpeg = await encode?.(picture)
  if (!jpeg || jpeg.length >= packed.bytes.length) return packed
  return { ...packed, colours: 'DeviceRGB', byRows: false, filter: 'DCTDecode', bytes: jpeg }
}

/** So different must the colours of a pixel be, of 255, to be more than the noise of a scan; and so many pixels of a page. */
const colourful = 24
const fewPixels = 50

type Looks = { coloured: boolean; blackAndWhite: boolean; drawnInLines: boolean }

/** What one pixel says, as bits, because a page has millions and nothing can be made anew for each. */
const isColoured = 1
const isClear = 2
const isExact = 4

function kindOfPixel(red: number, green: number, blue: number): number {
  const least = Math.min(red, green, blue)
  const most = Math.max(red, green, blue)
  const colour = most - least > colourful ? isColoured : 0
  if (most <= 2 || least >= 253) return colour | isClear | isExact
  return most <= 16 || least >= 239 ? colour | isClear : colour
}

function looksOf({ rgba }: Picture): Looks {
  const counts = new Uint32Array(8)
  for (let at = 0; at < rgba.length; at += 4) {
    const kind = kindOfPixel(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const pixels = rgba.length / 4
  const having = (bit: number) => counts.reduce((sum, count, kind) => sum + (kind & bit ? count : 0), 0)
  return {
    coloured: having(isColoured) > fewPixels,
    blackAndWhite: having(isExact) === pixels,
    drawnInLines: having(isClear) > pixels * 0.75,
  }
}

function flat(picture: Picture, colours: PackedPicture['colours'], bits: 1 | 4 | 8): PackedPicture {
  const { width, height } = picture
  const channels = colours === 'DeviceRGB' ? 3 : 1
  const plain = bits === 8 ? samples(picture, channels) : packedBits(samples(picture, 1), width, height, bits)
  const bytes = bits === 8 ? differences(plain, width * channels, height) : plain
  return {
    width,
    height,
    colours,
    bits,
    byRows: bits === 8,
    filter: 'FlateDecode',
    bytes: zlibSync(bytes, { level: 6 }),
  }
}

function samples(picture: Picture, channels: 1 | 3): Uint8Array {
  if (channels === 1) return greysOf(picture)
  const { rgba } = picture
  const out = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    out[to] = rgba[from] ?? 0
    out[to + 1] = rgba[from + 1] ?? 0
    out[to + 2] = rgba[from + 2] ?? 0
  }
  return out
}

function greysOf({ rgba }: Picture): Uint8Array {
  const out = new Uint8Array(rgba.length / 4)
  for (let from = 0, to = 0; to < out.length; from += 4, to += 1) out[to] = lightnessAt(rgba, from)
  return out
}

function packedBits(greys: Uint8Array, width: number, height: number, bits: 1 | 4): Uint8Array {
  const perByte = 8 / bits
  const row = Math.ceil(width / perByte)
  const out = new Uint8Array(row * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const grey = greys[y * width + x] ?? 0
      const value = bits === 1 ? grey >> 7 : Math.round(grey / 17)
      const at = y * row + Math.floor(x / perByte)
      out[at] = (out[at] ?? 0) | (value << (8 - bits * ((x % perByte) + 1)))
    }
  }
  return out
}

/** Each row as its difference from the one above: PNG filter 2, “up”. */
function differences(plain: Uint8Array, row: number, height: number): Uint8Array {
  const out = new Uint8Array((row + 1) * height)
  for (let y = 0; y < height; y += 1) {
    out[y * (row + 1)] = 2
    for (let x = 0; x < row; x += 1) {
      const above = y > 0 ? (plain[(y - 1) * row + x] ?? 0) : 0
      out[y * (row + 1) + 1 + x] = (plain[y * row + x] ?? 0) - above
    }
  }
  return out
}
