import { expect, test } from 'vitest'
import { spa } from '#src/domain/law/citations.ts'
import { withCaution } from '#src/domain/law/statement.ts'

test('a caution goes with its text, and a statement without one stands alone', () => {
  const authority = spa('s.1')
  expect(withCaution({ text: 'A rule.', authority, caution: 'Not settled.' })).toBe('A rule. Not settled.')
  expect(withCaution({ text: 'A rule.', authority })).toBe('A rule.')
})
