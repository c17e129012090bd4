import { type Area, pixelsOf } from './area.ts'
import { drawPicture, type Picture } from './drawPicture.ts'
import { sharpness, sizeOfCopy } from './limits.ts'
import type { OpenedExhibit } from './openedExhibit.ts'
import { pageLetters } from './pageLetters.ts'
import { areOneBit, pageObjects } from './pageObjects.ts'
import { ExhibitRefused, refusals } from './refusals.ts'
import { settledPage } from './settlePage.ts'
import { type ShownWord, shownWords } from './shownWords.ts'

/** What goes into the copy of one page. */
export type RemadePage = {
  /** In points, as shown. */
  width: number
  height: number
  picture: Picture
  words: ShownWord[]
  /** Whether the page is a scan in two colours. */
  twoColours: boolean
}

/** The page as its copy shows it, black areas burned in. Throws ExhibitRefused where it cannot be read. */
export function remadePage(opened: OpenedExhibit, index: number, blackouts: readonly Area[]): RemadePage {
  return withPage(opened, index, (page, marked) => {
    const { pdfium, photo } = opened
    const { api } = pdfium
    const size = sizeOfCopy({ width: api.FPDF_GetPageWidthF(page), height: api.FPDF_GetPageHeightF(page) })
    const [width, height] = pixelSize(size, photo)
    const draw = () => drawPicture(pdfium, page, width, height)
    const black = [...marked, ...blackouts]
    const picture = burned(draw(), black)
    const { texts, images, others } = pageObjects(pdfium, page)
    const words = pageLetters(pdfium, page)
    return {
      ...size,
      picture,
      words: shownWords({ pdfium, words, texts, shown: picture, draw, blackouts: black }),
      twoColours: images.length > 0 && others === 0 && areOneBit(pdfium, page, images),
    }
  })
}

/** A page as it is shown, so many pixels wide and no wider than its copy, with what the file marks to be taken out in black. */
export function pagePicture(opened: OpenedExhibit, index: number, width: number): Picture {
  return withPage(opened, index, (page, marked) => {
    const { pdfium, photo } = opened
    const shown = { width: pdfium.api.FPDF_GetPageWidthF(page), height: pdfium.api.FPDF_GetPageHeightF(page) }
    const [most] = pixelSize(sizeOfCopy(shown), photo)
    const wide = Math.max(1, Math.min(most, Math.round(width)))
    const high = Math.max(1, Math.round((wide * shown.height) / shown.width))
    return burned(drawPicture(pdfium, page, wide, high), marked)
  })
}

function withPage<Result>(
  opened: OpenedExhibit,
  index: number,
  work: (page: number, marked: readonly Area[]) => Result,
): Result {
  const { page, marked } = settledPage(opened, index)
  if (page === 0) throw new ExhibitRefused(refusals.badPage(index + 1))
  try {
    return work(page, marked)
  } finally {
    opened.pdfium.api.FPDF_ClosePage(page)
  }
}

/** A photo is not made sharper than it is. */
function pixelSize(
  { width, height }: { width: number; height: number },
  photo: { width: number; height: number } | undefined,
): [number, number] {
  const wide = Math.min((width * sharpness) / 72, photo?.width ?? Number.POSITIVE_INFINITY)
  return [Math.max(1, Math.round(wide)), Math.max(1, Math.round((wide * height) / width))]
}

/** The picture with the areas in black; changes it in place, so that nothing of what was there is left. */
function burned(picture: Picture, areas: readonly Area[]): Picture {
  const { rgba, width, height } = picture
  for (const area of areas) {
    const { left, top, right, bottom } = pixelsOf(area, width, height)
    for (let y = top; y < bottom; y += 1) {
      const from = (y * width + left) * 4
      const to = (y * width + right) * 4
      rgba.fill(0, from, to)
      for (let at = from + 3; at < to; at += 4) rgba[at] = 255
    }
  }
  return picture
}
