import { expect, test } from 'vitest'
import { joinWords } from '#src/domain/shared/joinWords.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is read out as "%s"', (words, spoken) => {
  expect(joinWords(words)).toBe(spoken)
})

test('a choice is joined by or', () => {
  expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})
