import { describe, expect, test } from 'vitest'
import { decodeFile, largestFile } from '#src/storage/restore/decodeFile.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const text = (words: string) => new TextEncoder().encode(words)

describe('what kind of file it is', () => {
  test.each([
    ['a PDF', text('%PDF-1.7'), 'a PDF'],
    ['a Word document', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'Office document'],
    ['an empty zip', bytes(0x50, 0x4b, 0x05, 0x06), 'empty zip'],
    ['a gzip file', bytes(0x1f, 0x8b, 0x08), 'compressed'],
    ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0), 'old Office'],
    ['rich text', text('{\\rtf1'), 'rich text'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'a picture'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'a picture'],
    ['XML', text('<?xml version="1.0"?>'), 'web page or XML'],
    ['bytes that are no text', bytes(0x7b, 0xff, 0x7d), 'not text'],
    ['nothing', bytes(), 'empty'],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'empty'],
  ])('%s is said by name', (_, file, words) => {
    expect(decodeFile(file)).toEqual({ ok: false, message: expect.stringContaining(words) })
  })

  test.each([
    ['plain', text('{"a": "é"}')],
    ['with a mark in front', new Uint8Array([0xef, 0xbb, 0xbf, ...text('{"a": "é"}')])],
    ['in two bytes a sign, low byte first', new Uint8Array(Buffer.from('\ufeff{"a": "é"}', 'utf16le'))],
    [
      'in two bytes a sign, high byte first',
      new Uint8Array(Buffer.from('\ufeff{"a": "é"}', 'utf16le').swap16()),
    ],
  ])('text %s is read', (_, file) => {
    expect(decodeFile(file)).toEqual({ ok: true, text: '{"a": "é"}' })
  })

  test('the largest file and one byte more', () => {
    const file = new Uint8Array(largestFile + 1).fill(0x7b)
    expect(decodeFile(file.subarray(1)).ok).toBe(true)
    expect(decodeFile(file)).toMatchObject({ ok: false, message: expect.stringContaining('25 MB') })
  })
})
