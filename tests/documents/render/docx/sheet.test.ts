import { expect, test } from 'vitest'
import { shareOut, sheet } from '#src/documents/render/docx/sheet.ts'

test('columns fill the width to the last twentieth of a point', () => {
  const widths = shareOut([1, 3, 8], sheet.words)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(sheet.words)
  expect(widths.every(Number.isInteger)).toBe(true)
  expect(shareOut([1, 1, 1], 100)).toEqual([33, 33, 34])
})

test('the words and the margins fill an A4 sheet', () => {
  expect(sheet.words + 2 * sheet.side).toBe(sheet.width)
})
