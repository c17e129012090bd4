import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { emojiNames } from '#src/domain/shared/emojiNames.ts'
import { printable } from '#src/domain/shared/printable.ts'

describe('text as every format prints it', () => {
  test.each([
    'Plain words, 0 to 9, "quotes" & <tags>',
    'ŵ ŷ Ŵ Ŷ â ê î ô û ẁ ẅ ỳ Llŷr Siân',
    '£5 €5 – — ‘single’ “double” … • ½ ° ©',
    '☐ ☑ ✓ → ≥ ≤ ×',
    'first line\nsecond line',
    '1\u00A0March',
  ])('leaves %j alone', (text) => {
    expect(printable(text)).toBe(text)
  })

  test.each([
    ['I ❤️ you', 'I [emoji: red heart] you'],
    ['😀', '[emoji: grinning face]'],
    ['👍🏾 ok', '[emoji: thumbs up, medium-dark skin tone] ok'],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', '[emoji: flag of Wales]'],
    ['☑️ done', '☑ done'],
  ])('names the emoji in %j', (text, printed) => {
    expect(printable(text)).toBe(printed)
  })

  test.each([
    ['🪿', '[character U+1FABF]'],
    ['你好!', '[characters U+4F60 U+597D]!'],
    ['1️⃣', '[characters U+0031 U+FE0F U+20E3]'],
    ['\uD83D', '[character U+D83D]'],
  ])('gives the code points of what has no name: %j', (text, printed) => {
    expect(printable(text)).toBe(printed)
  })

  test.each([
    ['right\u200Fto\u202Eleft\u2069marks', 'righttoleftmarks'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['bell\u0007', 'bell'],
  ])('drops what nobody can see in %j', (text, printed) => {
    expect(printable(text)).toBe(printed)
  })

  test.each([
    ['a\tb', 'a b'],
    ['a\u2003b', 'a b'],
    ['a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
    ['no\u2011break', 'no-break'],
    ['w\u0302', 'ŵ'],
    ['𝓗𝓲 ﬁne', 'Hi fine'],
  ])('brings %j to its everyday form', (text, printed) => {
    expect(printable(text)).toBe(printed)
  })

  test('is stable when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printable(text)
        expect(printable(once)).toBe(once)
      }),
    )
  })

  test('lets nothing through that the embedded fonts cannot draw', () => {
    const fonts = ['400Regular/SourceSans3_400Regular', '700Bold/SourceSans3_700Bold'].map(drawnBy)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        for (const character of printable(text).replaceAll('\n', '')) {
          const point = character.codePointAt(0) ?? 0
          expect(fonts.every((font) => font.has(point))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('names emoji without variation selectors, so that both forms are found', () => {
    expect(Object.keys(emojiNames).filter((key) => /[\uFE0E\uFE0F]/.test(key))).toEqual([])
  })
})

/** The code points of a font's own character map, as the library that embeds it reads them. */
function drawnBy(name: string): Set<number> {
  const bytes = readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`)
  const file = new PDFDocument({ autoFirstPage: false }).font(new Uint8Array(bytes))
  const { _font } = file as unknown as { _font: { font: { characterSet: number[] } } }
  return new Set(_font.font.characterSet)
}
