import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFileBack } from '#src/documents/render/exhibits/readFileBack.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { encrypted } from '#tests/support/oddExhibits.ts'
import { rawPdf, words } from '#tests/support/rawPdf.ts'

const body = '<w:document><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:document>'
const docx = zipSync({ 'word/document.xml': strToU8(body) })

describe('a file from outside', () => {
  test('is read by what it is', async () => {
    expect(await readFileBack(reader, docx)).toMatchObject({ ok: true, read: { kind: 'docx' } })
    const pdf = rawPdf({ contents: words('Words', 20, 300) })
    expect(await readFileBack(reader, pdf)).toMatchObject({ ok: true, read: { kind: 'pdf' } })
  })

  test.each([
    [
      'a Word file with a password or of an older kind',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      /password, or one of an older kind/,
    ],
    ['a photo', [0xff, 0xd8, 0xff, 0xe0], /is a photo/],
    ['a text', [...strToU8('Minutes of a meeting')], /neither a PDF nor a Word file/],
    ['an empty file', [], /neither a PDF nor a Word file/],
    ['a cut-off PDF', [...strToU8('%PDF-1.7\n1 0 obj')], /damaged/],
  ])('%s is not read, and it is said why', async (_, bytes, message) => {
    expect(await readFileBack(reader, Uint8Array.from(bytes))).toEqual({
      ok: false,
      message: expect.stringMatching(message),
    })
  })

  test('a PDF with a password is not read', async () => {
    expect(await readFileBack(reader, await encrypted('a-word'))).toEqual({
      ok: false,
      message: expect.stringMatching(/password/),
    })
  })

  test('one byte more than 30 MB is not looked at', async () => {
    const large = new Uint8Array(30 * 1024 * 1024 + 1)
    expect(await readFileBack(reader, large)).toMatchObject({
      message: expect.stringMatching(/larger than any paper/),
    })
    expect(await readFileBack(reader, large.subarray(1))).toMatchObject({
      message: expect.stringMatching(/neither/),
    })
  })
})
