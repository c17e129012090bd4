import { expect, test } from 'vitest'
import { emptyKit } from '#src/documents/render/pdf/kit.ts'
import { atomsOf } from '#src/documents/render/pdf/text/atoms.ts'
import { fittingParts } from '#src/documents/render/pdf/text/fittingParts.ts'
import { openTypefaces } from '#src/documents/render/pdf/text/typefaces.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const faces = openTypefaces(emptyKit(), pdfFonts)
const type = { size: 11, leading: 15 }
const cut = (text: Parameters<typeof atomsOf>[0], width: number) =>
  atomsOf(text, type, faces).flatMap((atom) => fittingParts(atom, type, width, faces))
const words = (atoms: ReturnType<typeof cut>) =>
  atoms.map(({ parts }) => parts.map(({ text }) => text).join(''))

test('a word is cut where the line is full, and none of it is lost', () => {
  const pieces = cut('m'.repeat(50), 100)
  expect(words(pieces).join('')).toBe('m'.repeat(50))
  expect(pieces.length).toBeGreaterThan(1)
  for (const { width } of pieces) expect(width).toBeLessThanOrEqual(100)
})

test('what follows the word follows its last piece only', () => {
  expect(cut(`${'m'.repeat(20)} x`, 100).map(({ after }) => after)).toEqual(['nothing', 'space', 'nothing'])
})

test('a letter wider than the line stands on its own all the same', () => {
  expect(words(cut('mmm', 1))).toEqual(['m', 'm', 'm'])
})

test('letters of two weights keep their weight', () => {
  const [piece] = cut(['a', { text: 'b', strong: true }], 100)
  expect(piece?.parts.map(({ text, style }) => [text, style.bold])).toEqual([
    ['a', false],
    ['b', true],
  ])
})
