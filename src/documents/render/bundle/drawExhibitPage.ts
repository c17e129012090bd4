import type { BundleFace } from '#src/documents/bundle/bundleInput.ts'
import type { PageSize } from '#src/documents/bundle/bundleParts.ts'
import { bottomOfText } from '../pdf/page/footer.ts'
import { belowMarks } from '../pdf/page/marks.ts'
import { point, type Tag } from '../pdf/page/pen.ts'
import { placeOn, sheetFor } from './exhibitSheet.ts'
import type { Desk } from './openDesk.ts'

/** The name of the drawing on its page. */
export const exhibitName = 'Exhibit'

/** A page for one page of an exhibit, which is put in later; to whoever hears it, it is one figure called `alt`. */
export function drawExhibitPage(
  desk: Desk,
  parent: Tag,
  face: BundleFace,
  alt: string,
  size: PageSize,
): void {
  const { kit, pen } = desk
  const on = sheetFor(size)
  const { foot } = desk.turnTo(face, alt, () => {})
  pen.startPage(on)
  const { left, top, width, height } = placeOn(on, size, belowMarks(face), bottomOfText(foot, on) + 4)

  const drawing = kit.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] })
  drawing.end('')
  kit.page.xobjects[exhibitName] = drawing
  const figure = pen.tag(parent, 'Figure', { alt, bbox: [left, top, left + width, top + height] })
  const matrix = [width, 0, 0, height, left, top].map(point).join(' ')
  pen.content(figure, `q ${matrix} cm /${exhibitName} Do Q`)
}
