import type { BundleFace, BundleInput } from '#src/documents/bundle/bundleInput.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { type Kit, openKit, rootOf } from '../pdf/kit.ts'
import { drawFooter, footerLines } from '../pdf/page/footer.ts'
import { drawDraftMark, drawMarks } from '../pdf/page/marks.ts'
import { createPen, type Pen, type Tag } from '../pdf/page/pen.ts'
import { type Sheet, sheet } from '../pdf/style.ts'
import type { Line } from '../pdf/text/line.ts'
import type { PdfFonts } from '../pdf/text/typeface.ts'
import { openTypefaces } from '../pdf/text/typefaces.ts'
import { type Bookmarks, bookmarksOf } from './bookmarks.ts'

/** What the pages of one entry have in common; `foot` stands at the foot of each beside its number. */
type Leaf = { face: BundleFace; foot: readonly Line[] }

/** A bundle while it is drawn. */
export type Desk = {
  kit: Kit
  pen: Pen
  root: Tag
  bookmarks: Bookmarks
  /** How many pages there are so far. */
  pages(): number
  /** What the next pages carry; `onFirst` hears when the first of them is open. */
  turnTo(face: BundleFace, title: string, onFirst: () => void): Leaf
  /** Marks and page numbers, once all pages are there. */
  furnish(total: number): void
}

/** An empty bundle: one document for all pages of our own, which carries no identifier. */
export function openDesk({ face, kind }: Pick<BundleInput, 'face' | 'kind'>, fonts: PdfFonts): Desk {
  const kit = openKit({
    title: printable(bundleTitles[kind]),
    subject: printable(face.reference),
    lang: face.lang,
    madeOn: new Date(`${face.madeOn}T00:00:00Z`),
    archival: false,
  })
  rootOf(kit).data.PageLabels = { Nums: [0, { S: 'D' }] }

  const leaves: Leaf[] = []
  let leaf: Leaf | undefined
  let opening: (() => void) | undefined
  const onPage = (page: Pen) => {
    if (!leaf) throw new Error('A page of the bundle belongs to nothing')
    leaves.push(leaf)
    drawDraftMark(leaf.face, page)
    const first = opening
    opening = undefined
    first?.()
  }
  const pen = createPen(kit, openTypefaces(kit, fonts), onPage)
  const element = kit.struct('Document')
  kit.addStructure(element)

  return {
    kit,
    pen,
    root: { name: 'Document', element },
    bookmarks: bookmarksOf(kit),
    pages: () => leaves.length,
    turnTo(own, title, onFirst) {
      leaf = { face: own, foot: footerLines({ ...own, title }, pen) }
      opening = onFirst
      return leaf
    },
    furnish(total) {
      pen.finish()
      for (const [index, { face: own, foot }] of leaves.entries()) {
        kit.switchToPage(index)
        const on: Sheet = { width: kit.page.width, height: kit.page.height, margin: sheet.margin }
        drawMarks(own, pen, on)
        drawFooter(foot, index + 1, total, pen, on)
      }
      element.end()
    },
  }
}

/** What a reader’s window is called; it names nobody. */
export const bundleTitles = {
  served: 'Bundle: application for a stalking protection order',
  police: 'Police bundle: application for a stalking protection order',
} as const
