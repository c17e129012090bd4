import { describe, expect, test } from 'vitest'
import { areOneBit, pageObjects, shareOfPictures } from '#src/documents/render/exhibits/pageObjects.ts'
import { onFirstPage } from '#tests/support/exhibitReader.ts'
import { oneBitScan, photo, plain, reading, underRectangle } from '#tests/support/oddExhibits.ts'
import { rawPdf, streamObject, words } from '#tests/support/rawPdf.ts'

const grouped = rawPdf({
  contents: '/G1 Do',
  resources: '/XObject << /G1 6 0 R >>',
  objects: [
    streamObject(
      '/Type /XObject /Subtype /Form /BBox [0 0 300 400] /Resources << /Font << /F1 3 0 R >> >>',
      words('inside', 10, 10),
    ),
  ],
})

describe('what is drawn on a page', () => {
  test.each([
    ['words', plain(), [1, 0, 0]],
    ['words and an area', underRectangle(), [2, 0, 1]],
    ['a scan with its reading', oneBitScan(reading('A', 1, 1)), [1, 1, 0]],
    ['words in a group', grouped, [1, 0, 0]],
  ])('%s', async (_, bytes, counts) => {
    const found = await onFirstPage(bytes, ({ pdfium }, page) => pageObjects(pdfium, page))
    expect([found.texts.length, found.images.length, found.others]).toEqual(counts)
  })
})

test('pictures take all of a scan and nothing of a page of words', async () => {
  const share = (bytes: Uint8Array) => onFirstPage(bytes, ({ pdfium }, page) => shareOfPictures(pdfium, page))
  expect(await share(oneBitScan())).toBeCloseTo(1, 3)
  expect(await share(plain())).toBe(0)
})

test('a scan in two colours is told from a photo', async () => {
  const oneBit = (bytes: Uint8Array) =>
    onFirstPage(bytes, ({ pdfium }, page) => areOneBit(pdfium, page, pageObjects(pdfium, page).images))
  expect(await oneBit(oneBitScan())).toBe(true)
  expect(await oneBit(photo())).toBe(false)
})
