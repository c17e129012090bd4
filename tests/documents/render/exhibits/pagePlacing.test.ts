import { expect, test } from 'vitest'
import { pagePlacing } from '#src/documents/render/exhibits/pagePlacing.ts'
import { onFirstPage } from '#tests/support/exhibitReader.ts'
import { offThePage, plain, rotated } from '#tests/support/oddExhibits.ts'

const corner = { left: 0, bottom: 360, right: 30, top: 400 }

test.each([
  ['upright', plain(), [0, 0, 0.1, 0.1]],
  ['turned by a quarter', rotated(90), [0.9, 0, 0.1, 0.1]],
  ['turned over', rotated(180), [0.9, 0.9, 0.1, 0.1]],
  ['turned by three quarters', rotated(270), [0, 0.9, 0.1, 0.1]],
  ['shown in part', offThePage(), [0, 0, 0.1, 40 / 300]],
])('the top left corner of a page %s', async (_, bytes, expected) => {
  const area = await onFirstPage(bytes, ({ pdfium }, page) => pagePlacing(pdfium, page)(corner))
  const found = [area.x, area.y, area.width, area.height]
  for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 4)
})
