import { expect, test } from 'vitest'
import { openFile } from '#src/documents/render/exhibits/openFile.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { manyPages, startAlone } from '#tests/support/oddExhibits.ts'

const opened = (bytes: Uint8Array) =>
  reader.run((pdfium) => {
    const read = (from: number, to: number) => bytes.subarray(from, to)
    const { document, close } = openFile(pdfium, { length: bytes.length, read })
    try {
      return pdfium.api.FPDF_GetPageCount(document)
    } finally {
      close()
    }
  })

test('a PDF is opened from where it lies, as often as it is asked for', async () => {
  expect([await opened(manyPages(3)), await opened(manyPages(2))]).toEqual([3, 2])
})

test('what is no PDF is refused', async () => {
  await expect(opened(startAlone())).rejects.toThrow('damaged')
})
