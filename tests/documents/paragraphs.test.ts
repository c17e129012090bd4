import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { numbered, paragraph } from '#src/documents/paragraphs.ts'
import { plainText } from '#src/documents/plainText.ts'

const heading: Block = { kind: 'heading', level: 2, text: 'Two' }

describe('the numbers of paragraphs', () => {
  test('run on through headings', () => {
    const blocks = numbered([paragraph('One.'), heading, paragraph('Two.', ['x', 'y']), paragraph('Three.')])
    expect(plainText(blocks)).toBe('1. One.\nTwo\n2. Two.\n(a) x\n(b) y\n3. Three.')
  })

  test('may begin at another number', () => {
    expect(plainText(numbered([paragraph('On.')], 7))).toBe('7. On.')
  })

  test('join neighbours into one list', () => {
    expect(numbered([paragraph('One.'), paragraph('Two.')])).toHaveLength(1)
  })

  test('leave a number of its own as it is and do not count it', () => {
    const own: Block = { kind: 'numbered', items: [{ number: '12', text: 'Condition.' }] }
    expect(plainText(numbered([paragraph('One.'), own, paragraph('Two.')]))).toBe(
      '1. One.\n12. Condition.\n2. Two.',
    )
  })

  test('carry on after z as aa', () => {
    const parts = Array.from({ length: 28 }, () => 'part')
    const text = plainText(numbered([paragraph('Many.', parts)]))
    expect(text).toContain('(z) part\n(aa) part\n(ab) part')
  })

  test('a gap stands in its paragraph', () => {
    expect(plainText(numbered([paragraph('Why:', [], { what: 'the reason', step: 'risk' })]))).toBe(
      '1. Why: [Not yet entered: the reason]',
    )
  })
})
