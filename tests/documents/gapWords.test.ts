import { expect, test } from 'vitest'
import { gapWords } from '#src/documents/gapWords.ts'

test('a gap says what has not been entered', () => {
  expect(gapWords({ what: 'the length of the order' })).toBe('[Not yet entered: the length of the order]')
})
