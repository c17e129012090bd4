import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Text } from '#src/documents/blocks.ts'
import { emptyKit } from '#src/documents/render/pdf/kit.ts'
import { breakLines } from '#src/documents/render/pdf/text/breakLines.ts'
import type { Line } from '#src/documents/render/pdf/text/line.ts'
import { openTypefaces } from '#src/documents/render/pdf/text/typefaces.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const faces = openTypefaces(emptyKit(), pdfFonts)
const type = { size: 11, leading: 15 }

const broken = (text: Text, width: number) => breakLines(text, type, width, faces)
const wordsOf = (line: Line) => line.segments.flatMap(({ words }) => words).join('')

describe('a text broken into lines', () => {
  test('ends a line at a space and keeps the space', () => {
    expect(broken('one two three', 60).map(wordsOf)).toEqual(['one two ', 'three'])
  })

  test('ends a line where the text does', () => {
    expect(broken('one\ntwo\n\nthree', 200).map(wordsOf)).toEqual(['one ', 'two ', '', 'three'])
  })

  test('may end after a hyphen between letters, but not within a date or a number', () => {
    expect(broken('sergeant-at-arms', 70).map(wordsOf).length).toBeGreaterThan(1)
    expect(broken('on 2026-11-23', 62).map(wordsOf)).toEqual(['on ', '2026-11-23'])
  })

  test('never ends between words held together by a no-break space', () => {
    expect(broken('the 1\u00A0March', 50).map(wordsOf)).toEqual(['the ', '1\u00A0March'])
  })

  test('does not part a word from the comma that follows it in another weight', () => {
    const lines = broken(['one ', { text: 'strong', strong: true }, ', two'], 48)
    expect(lines.map(wordsOf)).toEqual(['one ', 'strong, ', 'two'])
  })

  test('cuts a word of 400 characters where it must and loses none of it', () => {
    const lines = broken('x'.repeat(400), 200)
    expect(lines.map(wordsOf).join('')).toBe('x'.repeat(400))
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(200)
  })

  test('keeps runs of another language and gaps apart from the rest', () => {
    const [line] = broken(['a ', { text: 'b', lang: 'cy-GB' }, { text: '[c]', gap: true }], 200)
    expect(line?.segments.map(({ style }) => [style.lang, style.gap, style.bold])).toEqual([
      [undefined, false, false],
      ['cy-GB', false, false],
      [undefined, true, true],
    ])
  })

  test('has no line when it has no words', () => {
    expect(broken('', 100)).toEqual([])
    expect(broken('   ', 100)).toEqual([])
  })

  test('keeps every word in order and no line wider than asked, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'abcŵ-é iW'), maxLength: 60 })), (parts) => {
        const text = parts.join(' ')
        const lines = broken(text, 80)
        const squeezed = (words: string) => words.replace(/ +/g, ' ').trim()
        expect(squeezed(lines.map(wordsOf).join(''))).toBe(squeezed(text))
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(80.01)
      }),
      { numRuns: 200 },
    )
  })
})
