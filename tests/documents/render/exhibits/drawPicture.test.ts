import { expect, test } from 'vitest'
import { drawPicture, lightnessAt } from '#src/documents/render/exhibits/drawPicture.ts'
import { onFirstPage } from '#tests/support/exhibitReader.ts'
import { rawPdf } from '#tests/support/rawPdf.ts'

test('a page is drawn on white, red before blue, from the top left, and nothing shines through', async () => {
  const corner = rawPdf({ contents: '1 0 0 rg 0 300 150 100 re f' })
  const { rgba } = await onFirstPage(corner, ({ pdfium }, page) => drawPicture(pdfium, page, 30, 40))
  const at = (x: number, y: number) => [...rgba.slice((y * 30 + x) * 4, (y * 30 + x) * 4 + 4)]
  expect([at(2, 2), at(28, 2), at(2, 38)]).toEqual([
    [255, 0, 0, 255],
    [255, 255, 255, 255],
    [255, 255, 255, 255],
  ])
})

test('green is lighter than red, and red than blue, to the eye', () => {
  const rgba = Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255)
  const [red = 0, green = 0, blue = 0, white] = [0, 4, 8, 12].map((at) => lightnessAt(rgba, at))
  expect(green).toBeGreaterThan(red)
  expect(red).toBeGreaterThan(blue)
  expect(white).toBe(255)
})
