import { expect, test } from 'vitest'
import { startPdfium } from '#src/documents/render/exhibits/pdfium.ts'
import { readerBytes } from '#tests/support/exhibitReader.ts'

test('what it is given to hold it gives back as a copy, also after its memory has grown', async () => {
  const pdfium = await startPdfium(await readerBytes())
  const address = pdfium.hold(Uint8Array.of(1, 2, 3))
  const before = pdfium.view().byteLength
  const large = pdfium.hold(new Uint8Array(before))
  expect(pdfium.view().byteLength).toBeGreaterThan(before)
  const copy = pdfium.copyAt(address, 3)
  pdfium.free(address)
  pdfium.free(large)
  expect([...copy]).toEqual([1, 2, 3])
})

test('what is no program is refused', async () => {
  await expect(startPdfium(new ArrayBuffer(8))).rejects.toThrow()
})
