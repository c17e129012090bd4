import { describe, expect, test } from 'vitest'
import { markedParts, type TextMark } from '#src/ui/form/markedParts.ts'

const fault = (...span: [number, number]): TextMark => ({ span, look: 'fault' })
const note = (...span: [number, number]): TextMark => ({ span, look: 'note' })

describe('a text cut at its marks', () => {
  test.each<[string, string, TextMark[], (string | [string, string])[]]>([
    ['no mark', 'must not', [], ['must not']],
    ['no text', '', [fault(0, 3)], []],
    ['a mark in the middle', 'go near it', [fault(3, 7)], ['go ', ['near', 'fault'], ' it']],
    ['a mark of the whole', 'near', [note(0, 4)], [['near', 'note']]],
    [
      'a fault over part of a note',
      'abcdef',
      [note(0, 4), fault(2, 6)],
      [
        ['ab', 'note'],
        ['cd', 'fault'],
        ['ef', 'fault'],
      ],
    ],
    ['a mark that ends at the end', 'go near', [fault(3, 7)], ['go ', ['near', 'fault']]],
    ['a mark that runs past the end', 'go near', [fault(3, 8)], ['go ', ['near', 'fault']]],
    ['a mark past the end', 'go', [fault(5, 8)], ['go']],
    ['a mark of nothing', 'go near', [fault(3, 3)], ['go ', 'near']],
    ['a picture of two units before the mark', '😀 near', [fault(3, 7)], ['😀 ', ['near', 'fault']]],
  ])('%s', (_, text, marks, wanted) => {
    const parts = markedParts(text, marks)
    expect(parts.map((part) => (part.look ? [part.text, part.look] : part.text))).toEqual(wanted)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})
