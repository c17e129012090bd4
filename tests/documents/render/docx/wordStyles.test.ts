import { expect, test } from 'vitest'
import { wordStyles } from '#src/documents/render/docx/wordStyles.ts'

test('papers are in Arial, in the language of the paper', () => {
  expect(wordStyles('cy-GB').default?.document?.run).toMatchObject({
    font: 'Arial',
    language: { value: 'cy-GB' },
  })
})

test('headings grow smaller by level and stay with what follows', () => {
  const { heading1, heading2, heading3 } = wordStyles('en-GB').default ?? {}
  const sizes = [heading1, heading2, heading3].map((heading) => Number(heading?.run?.size))
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(heading1?.paragraph?.keepNext).toBe(true)
})
