import { PDFContext, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { pdfWriter } from '#src/documents/render/bundle/pdfWriter.ts'
import { joined } from '#src/documents/render/pdf/squeeze.ts'

test('objects written bit by bit make a file that opens, a large one in a piece of its own', async () => {
  const context = PDFContext.create()
  const [catalog, pages, page, big] = [1, 2, 3, 4].map(() => context.nextRef())
  if (!(catalog && pages && page && big)) throw new Error('Four numbers were asked for')
  const pieces: Uint8Array[] = []
  const writer = pdfWriter((piece) => pieces.push(piece))
  writer.object(big, PDFRawStream.of(context.obj({}), new Uint8Array(3_000_000)))
  writer.object(catalog, context.obj({ Type: 'Catalog', Pages: pages }))
  writer.object(pages, context.obj({ Type: 'Pages', Kids: [page], Count: 1 }))
  writer.object(page, context.obj({ Type: 'Page', Parent: pages, MediaBox: [0, 0, 9, 9], Contents: big }))
  writer.end(context.obj({ Size: 5, Root: catalog }))

  expect(pieces.map(({ length }) => length > 2_000_000)).toEqual([false, true, false])
  const bytes = joined(pieces)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1)
  const text = new TextDecoder('latin1').decode(bytes)
  const start = Number(/startxref\s+(\d+)/.exec(text)?.[1])
  expect(text.slice(start, start + 4)).toBe('xref')
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
  expect(offsets.map((offset) => text.slice(offset, offset + 7))).toEqual(
    [1, 2, 3, 4].map((number) => `${number} 0 obj`),
  )
})
