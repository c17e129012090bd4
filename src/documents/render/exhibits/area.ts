/** A part of a page as it is shown, in fractions 0 to 1 of its width and height, from the top left corner. */
export type Area = { x: number; y: number; width: number; height: number }

/** An area of one page, counted from 1. */
export type Blackout = Area & { page: number }

/** A part of a picture, in whole or broken pixels from its top left corner. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** The pixels that an area touches: outwards to whole pixels, inside the picture. */
export function pixelsOf(area: Area, width: number, height: number): Box {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value))
  return {
    left: within(Math.floor(area.x * width), width),
    top: within(Math.floor(area.y * height), height),
    right: within(Math.ceil((area.x + area.width) * width), width),
    bottom: within(Math.ceil((area.y + area.height) * height), height),
  }
}

/** Whether two boxes have any part in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
