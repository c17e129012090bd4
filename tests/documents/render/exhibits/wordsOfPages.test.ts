import { expect, test } from 'vitest'
import { openExhibit } from '#src/documents/render/exhibits/openExhibit.ts'
import { wordsOfPages } from '#src/documents/render/exhibits/wordsOfPages.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { manyPages, seen } from '#tests/support/oddExhibits.ts'

test('each page of an open document has its words', async () => {
  const words = await reader.run(async (pdfium) => {
    const { document, close } = openExhibit(pdfium, manyPages(2))
    try {
      return await wordsOfPages(pdfium, document)
    } finally {
      close()
    }
  })
  expect(words).toEqual([seen, seen])
})
