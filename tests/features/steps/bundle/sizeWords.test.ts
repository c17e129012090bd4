import { expect, test } from 'vitest'
import { sizeWords } from '#src/features/steps/bundle/sizeWords.ts'

test.each([
  [0, '0.1 MB'],
  [149_000, '0.1 MB'],
  [151_000, '0.2 MB'],
  [12_400_000, '12.4 MB'],
])('a file of %i bytes is told as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
