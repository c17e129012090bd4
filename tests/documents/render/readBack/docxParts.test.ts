import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxParts } from '#src/documents/render/readBack/docxParts.ts'

const body = { 'word/document.xml': strToU8('<a/>') }

describe('the parts of a Word file', () => {
  test('are its XML by name, and the names of all the rest', () => {
    const { xml, names } = docxParts(zipSync({ ...body, 'word/media/image1.png': new Uint8Array(4) }))
    expect([...xml]).toEqual([['word/document.xml', '<a/>']])
    expect(names).toEqual(['word/document.xml', 'word/media/image1.png'])
  })

  test('another zip is no Word file', () => {
    expect(() => docxParts(zipSync({ 'notes.xml': strToU8('<a/>') }))).toThrow(
      /neither a PDF nor a Word file/,
    )
  })

  test('a part that grows as no text does is not unpacked', () => {
    const bomb = zipSync({ ...body, 'word/styles.xml': new Uint8Array(20_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(() => docxParts(bomb)).toThrow(/larger than any paper/)
  })

  test('2,000 parts are taken, and not one more', () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`word/media/${at}.png`, new Uint8Array(0)]),
      )
    expect(docxParts(zipSync({ ...body, ...many(1999) })).names).toHaveLength(2000)
    expect(() => docxParts(zipSync({ ...body, ...many(2000) }))).toThrow(/larger than any paper/)
  })

  test('a zip that is cut off is damaged', () => {
    expect(() => docxParts(zipSync(body).slice(0, 40))).toThrow(/damaged/)
  })
})
