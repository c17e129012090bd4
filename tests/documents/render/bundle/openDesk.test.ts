import { expect, test } from 'vitest'
import { openDesk } from '#src/documents/render/bundle/openDesk.ts'
import { closeKit } from '#src/documents/render/pdf/kit.ts'
import { aFace } from '#tests/support/aBundle.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

test('each page carries what its entry carries, and the first page of an entry is told once', async () => {
  const desk = openDesk({ kind: 'served', face: aFace }, pdfFonts)
  const first: number[] = []
  desk.turnTo(aFace, 'Chronology', () => first.push(desk.pages()))
  desk.pen.startPage()
  desk.pen.startPage()
  desk.turnTo({ ...aFace, draft: true }, 'Order', () => first.push(desk.pages()))
  desk.pen.startPage({ width: 842, height: 595 })
  desk.furnish(3)
  const pages = await readPdfPages(await closeKit(desk.kit))
  expect(first).toEqual([1, 3])
  expect(pages.map(({ artifacts }) => /· (\w+)/.exec(artifacts)?.[1])).toEqual([
    'Chronology',
    'Chronology',
    'Order',
  ])
  expect(pages.map(({ artifacts }) => artifacts.includes('DRAFT'))).toEqual([false, false, true])
  expect(pages.map(({ artifacts }) => /Page .*\d/.exec(artifacts)?.[0])).toEqual([
    'Page 1 of 3',
    'Page 2 of 3',
    'Page 3 of 3',
  ])
})

test('a page that belongs to no entry is refused', () => {
  const desk = openDesk({ kind: 'served', face: aFace }, pdfFonts)
  expect(() => desk.pen.startPage()).toThrow('belongs to nothing')
})
