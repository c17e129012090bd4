import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { copyWriter } from '#src/documents/render/exhibits/copyWriter.ts'
import { packPicture } from '#src/documents/render/exhibits/packPicture.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { colourAt } from '#tests/support/readCopy.ts'

test('a copy has the pages that it was given, each with its picture and its words', async () => {
  const rgba = Uint8ClampedArray.from([...Array<number>(4).fill(0), ...Array<number>(4).fill(255)])
  const picture = await packPicture({ width: 2, height: 1, rgba }, false)
  const area = { x: 0.1, y: 0.1, width: 0.4, height: 0.1 }
  const writer = await copyWriter()
  writer.add({ width: 100, height: 50, picture, words: [{ text: 'first', area }] })
  writer.add({ width: 50, height: 100, picture, words: [] })
  const copy = await writer.finish()

  expect((await PDFDocument.load(copy)).getPages().map((page) => page.getSize())).toEqual([
    { width: 100, height: 50 },
    { width: 50, height: 100 },
  ])
  expect(await textOfPages(reader, copy)).toEqual(['first', ''])
  expect(await colourAt(copy, 20, 25)).toEqual([0, 0, 0])
  expect(await colourAt(copy, 80, 25)).toEqual([255, 255, 255])
})

test('a copy without pages has none', async () => {
  const writer = await copyWriter()
  expect((await PDFDocument.load(await writer.finish())).getPageCount()).toBe(0)
})
