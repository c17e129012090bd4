import { expect, test } from 'vitest'
import { pageLetters } from '#src/documents/render/exhibits/pageLetters.ts'
import { onFirstPage } from '#tests/support/exhibitReader.ts'
import { rotated, twoLines } from '#tests/support/oddExhibits.ts'
import { rawPdf, words } from '#tests/support/rawPdf.ts'

const read = (bytes: Uint8Array) => onFirstPage(bytes, ({ pdfium }, page) => pageLetters(pdfium, page))
const spelt = async (bytes: Uint8Array) =>
  (await read(bytes)).map((word) => word.map(({ text }) => text).join(''))

test('words are parted by gaps and lines, and hidden ones are among them', async () => {
  expect(
    await spelt(rawPdf({ contents: words('one two', 30, 300) + words('three', 30, 200, '1 g') })),
  ).toEqual(['one', 'two', 'three'])
  expect(await spelt(twoLines())).toHaveLength(2)
  expect(await spelt(rawPdf({}))).toEqual([])
})

test('a letter stands where the page as shown has it, in fractions from the top left', async () => {
  const [upright, turned] = [await read(rotated(90)), await read(twoLines())].map(([word]) => word?.[0]?.area)
  expect(turned?.x).toBeCloseTo(0.1, 1)
  expect(turned?.y).toBeCloseTo(0.09, 1)
  expect(upright?.x).toBeCloseTo(350 / 400, 1)
  expect(upright?.y).toBeCloseTo(30 / 300, 1)
})
