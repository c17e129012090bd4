import { describe, expect, test } from 'vitest'
import {
  baselineOf,
  fromBottom,
  langOption,
  point,
  rectangle,
  rule,
} from '#src/documents/render/pdf/page/pen.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { breakLines } from '#src/documents/render/pdf/text/breakLines.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

describe('operators', () => {
  test.each([
    [1.006, 1.01],
    [1.004, 1],
    [-2.346, -2.35],
  ])('the coordinate %d is written to a hundredth of a point', (value, written) => {
    expect(point(value)).toBeCloseTo(written, 10)
  })

  test('distances from the top are turned into distances from the bottom', () => {
    expect(fromBottom(0)).toBe(841.89)
    expect(fromBottom(841.89)).toBe(0)
  })

  test('a rectangle is filled, outlined, both or neither', () => {
    expect(rectangle(1, 2, 3, 4, { fill: 0.5 })).toBe('0.5 g 1 2 3 4 re f 0 g')
    expect(rectangle(1, 2, 3, 4, { line: 0 })).toBe('q 0 G 0.5 w  1 2 3 4 re S Q')
    expect(rectangle(1, 2, 3, 4, { line: 0, weight: 2, dash: true })).toContain('2 w [3 2] 0 d 1 2 3 4 re S')
    expect(rectangle(1, 2, 3, 4, { fill: 1, line: 0 }).split('\n')).toHaveLength(2)
    expect(rectangle(1, 2, 3, 4, {})).toBe('')
  })

  test('a rule leads from one point to the other', () => {
    expect(rule(1, 2, 3, 4, 0.5, 0.7)).toBe('q 0.5 G 0.7 w 1 2 m 3 4 l S Q')
  })

  test('letters stand in the middle of their line', () => {
    expect(baselineOf({ size: 10, leading: 13.4 })).toBeCloseTo(10)
  })

  test('only another language is named', () => {
    expect(langOption('cy-GB')).toEqual({ lang: 'cy-GB' })
    expect(langOption(undefined)).toEqual({})
  })
})

describe('a pen', () => {
  test('keeps what is read out apart from decoration', async () => {
    const { text, pages } = await drawn(({ pen, root }) => {
      const tag = pen.tag(root, 'P')
      const lines = breakLines('Read out', type.body, 400, pen.faces)
      return [
        {
          height: 20,
          draw(_, top) {
            pen.artifact(pen.words('Decoration', type.body, 70, top + 40), true)
            pen.lines(tag, lines, type.body, 70, top)
          },
        },
      ]
    })
    expect(text).toBe('Read out')
    expect(pages[0]?.artifacts).toContain('Decoration')
    expect(pages[0]?.content).not.toContain('Decoration')
  })

  test('goes on with an element after a decoration in its middle', async () => {
    const { text, roles } = await drawn(({ pen, root }) => {
      const tag = pen.tag(root, 'P')
      const line = (words: string) => breakLines(words, type.body, 400, pen.faces)
      return ['before ', 'after'].map((words) => ({
        height: 20,
        draw(_: unknown, top: number) {
          pen.artifact(rule(0, top, 9, top, 0, 1))
          pen.lines(tag, line(words), type.body, 70, top)
        },
      }))
    })
    expect(roles).toBe('Document(P)')
    expect(text.replace(/\s+/g, '')).toBe('beforeafter')
  })
})
