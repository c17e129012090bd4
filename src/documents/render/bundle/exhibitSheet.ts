import type { PageSize } from '#src/documents/bundle/bundleParts.ts'
import { type Sheet, sheet } from '../pdf/style.ts'

/**
 * An exhibit’s page as it stands in its file: its visible box, by how many degrees it is turned clockwise to be read, and how
 * many points one of its units is.
 */
export type ExhibitPage = {
  left: number
  bottom: number
  width: number
  height: number
  turn: number
  unit: number
}

/** Six numbers of a transformation, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number]

const sideMargin = 24
const a3 = { width: 841.89, height: 1190.55 }
/** A page so much longer than A4 is set on A3, so that its words stay legible. */
const tooLongForA4 = 1.2

/** Width and height of a page as it is read, in points. */
export function sizeAsRead({ width, height, turn, unit }: ExhibitPage): PageSize {
  const [across, down] = turn % 180 === 0 ? [width, height] : [height, width]
  return { width: across * unit, height: down * unit }
}

/** The sheet that an exhibit’s page is set on: A4, or A3 for a larger one, on its side where the page is wider than high. */
export function sheetFor({ width, height }: PageSize): Sheet {
  const large = Math.max(width, height) > sheet.height * tooLongForA4
  const { width: short, height: long } = large ? a3 : sheet
  return width > height
    ? { width: long, height: short, margin: sheet.margin }
    : { width: short, height: long, margin: sheet.margin }
}

/** Where a page of this size stands between `top` and `bottom` of its sheet: as large as it was, or as large as there is room for. */
export function placeOn(on: Sheet, size: PageSize, top: number, bottom: number) {
  const room = { width: on.width - 2 * sideMargin, height: bottom - top }
  const scale = Math.min(1, room.width / size.width, room.height / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  return { left: (on.width - width) / 2, top, width, height }
}

/** Turns and moves a page’s own coordinates into the unit square, as it is read, from its top left corner down. */
export function unitMatrix({ left, bottom, width, height, turn }: ExhibitPage): Matrix {
  const [right, top] = [left + width, bottom + height]
  switch (turn) {
    case 90:
      return [0, 1 / width, 1 / height, 0, -bottom / height, -left / width]
    case 180:
      return [-1 / width, 0, 0, 1 / height, right / width, -bottom / height]
    case 270:
      return [0, -1 / width, -1 / height, 0, top / height, right / width]
    default:
      return [1 / width, 0, 0, -1 / height, -left / width, top / height]
  }
}
