import { expect, test } from 'vitest'
import type { Text } from '#src/documents/blocks.ts'
import { emptyKit } from '#src/documents/render/pdf/kit.ts'
import { atomsOf } from '#src/documents/render/pdf/text/atoms.ts'
import { openTypefaces } from '#src/documents/render/pdf/text/typefaces.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const faces = openTypefaces(emptyKit(), pdfFonts)
const atoms = (text: Text) => atomsOf(text, { size: 11, leading: 15 }, faces)
const cuts = (text: Text) =>
  atoms(text).map(({ parts, after }) => [parts.map((part) => part.text).join('|'), after])

test.each<[string, Text, string[][]]>([
  [
    'after a space',
    'one  two',
    [
      ['one', 'space'],
      ['two', 'nothing'],
    ],
  ],
  [
    'where the text does',
    'a\n\nb',
    [
      ['a', 'line'],
      ['', 'line'],
      ['b', 'nothing'],
    ],
  ],
  [
    'after a hyphen between words',
    'at-arms',
    [
      ['at-', 'nothing'],
      ['arms', 'nothing'],
    ],
  ],
  ['not within a date', '2026-11-23', [['2026-11-23', 'nothing']]],
  ['not after a hyphen at one letter', 'e-mail', [['e-mail', 'nothing']]],
  [
    'not between a word and its comma',
    [{ text: 'no', strong: true }, ', so'],
    [
      ['no|,', 'space'],
      ['so', 'nothing'],
    ],
  ],
  ['nowhere when there are no words', '  ', []],
])('a line may end %s', (_, text, expected) => {
  expect(cuts(text)).toEqual(expected)
})

test('each piece is as wide as its parts, bold ones in bold', () => {
  const [plain, strong] = [atoms('word')[0], atoms([{ text: 'word', strong: true }])[0]]
  expect(plain?.width).toBeCloseTo(faces.width('word', false, 11))
  expect(strong?.width).toBeCloseTo(faces.width('word', true, 11))
  expect(strong?.width).not.toBeCloseTo(plain?.width ?? 0)
})

test('a gap is set in bold and says that it is one', () => {
  expect(atoms([{ text: '[place]', gap: true }])[0]?.parts[0]?.style).toEqual({
    bold: true,
    gap: true,
    lang: undefined,
  })
})
