import { expect, test } from 'vitest'
import { settledPage } from '#src/documents/render/exhibits/settlePage.ts'
import { opened } from '#tests/support/exhibitReader.ts'
import { comment, markedToTakeOut, plain, shapeOverWords } from '#tests/support/oddExhibits.ts'

/** How many notes and how many drawn things the page then has, and what is marked to be taken out. */
const settled = (bytes: Uint8Array, times = 1) =>
  opened(bytes, (exhibit) => {
    const { api } = exhibit.pdfium
    const looks = Array.from({ length: times }, () => {
      const { page, marked } = settledPage(exhibit, 0)
      const seen = { notes: api.FPDFPage_GetAnnotCount(page), drawn: api.FPDFPage_CountObjects(page), marked }
      api.FPDF_ClosePage(page)
      return seen
    })
    return looks.at(-1)
  })

test('comments are taken off, and what was laid over the page becomes part of it', async () => {
  expect(await settled(plain())).toEqual({ notes: 0, drawn: 1, marked: [] })
  expect(await settled(comment())).toEqual({ notes: 0, drawn: 1, marked: [] })
  const { notes, drawn = 0 } = (await settled(shapeOverWords())) ?? {}
  expect(notes).toBe(0)
  expect(drawn).toBeGreaterThan(2)
})

test('a place marked to be taken out is told each time the page is opened', async () => {
  const { marked } = (await settled(markedToTakeOut(), 2)) ?? {}
  expect(marked).toHaveLength(1)
  expect(marked?.[0]?.x).toBeCloseTo(20 / 300, 4)
  expect(marked?.[0]?.height).toBeCloseTo(40 / 400, 4)
})

test('a page that is not there is told as 0', async () => {
  expect(await opened(plain(), (exhibit) => settledPage(exhibit, 7).page)).toBe(0)
})
