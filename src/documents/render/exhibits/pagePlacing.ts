import type { Area, Box } from './area.ts'
import type { Pdfium } from './pdfium.ts'

/** So many steps to a side, that whole numbers tell a place exactly enough. */
const steps = 1_000_000

/** Turns a box in the page’s own coordinates, whichever way it lies, into an area of the page as it is shown. */
export function pagePlacing(pdfium: Pdfium, page: number): (box: Box) => Area {
  const { api, scratch } = pdfium
  const shown = (x: number, y: number) => {
    api.FPDF_PageToDevice(page, 0, 0, steps, steps, 0, x, y, scratch, scratch + 4)
    const view = pdfium.view()
    return [view.getInt32(scratch, true) / steps, view.getInt32(scratch + 4, true) / steps] as const
  }
  // The way from page to screen is straight, so three points tell all of it.
  const far = 1000
  const [x0, y0] = shown(0, 0)
  const [x1, y1] = shown(far, 0)
  const [x2, y2] = shown(0, far)
  const at = (x: number, y: number) => ({
    x: x0 + ((x1 - x0) * x + (x2 - x0) * y) / far,
    y: y0 + ((y1 - y0) * x + (y2 - y0) * y) / far,
  })
  return ({ left, top, right, bottom }) => {
    const one = at(left, bottom)
    const other = at(right, top)
    return {
      x: Math.min(one.x, other.x),
      y: Math.min(one.y, other.y),
      width: Math.abs(one.x - other.x),
      height: Math.abs(one.y - other.y),
    }
  }
}
