/** The longest file that is taken, in bytes. */
export const mostBytes = 100 * 1024 * 1024
/** The most pages of one exhibit. */
export const mostPages = 1000
/** The longest side of a page that is taken, in points: 200 inches, the limit of PDF itself. */
export const longestSide = 14_400
/** The most pixels of a photo. */
export const mostPixels = 64_000_000

/** How sharp a copy is at the most, in dots to the inch. */
export const sharpness = 200

const a3 = { short: 841.89, long: 1190.55 }
const a4 = { short: 595.28, long: 841.89 }

type Size = { width: number; height: number }

const scaledInto = ({ width, height }: Size, { short, long }: typeof a3) =>
  Math.min(1, long / Math.max(width, height), short / Math.min(width, height))

/** The size in points at which a copy of a page is made: as it is, but no larger than A3. */
export function sizeOfCopy(page: Size): Size {
  const scale = scaledInto(page, a3)
  return { width: rounded(page.width * scale), height: rounded(page.height * scale) }
}

/** The size in points of the page that holds a photo of so many pixels: at least 100 dots to the inch, no larger than A4. */
export function sizeOfPhoto(photo: Size): Size {
  const printed = { width: photo.width * 0.72, height: photo.height * 0.72 }
  const scale = scaledInto(printed, a4)
  return { width: rounded(printed.width * scale), height: rounded(printed.height * scale) }
}

/** Points to two places: what a file says of a page is no more exact. */
export const rounded = (points: number) => Math.max(1, Math.round(points * 100) / 100)
