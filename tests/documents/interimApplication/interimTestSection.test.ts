import { expect, test } from 'vitest'
import { interimTestSection } from '#src/documents/interimApplication/interimTestSection.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

test('the test is the court’s, in the exact words of the Act, and not the three tests', () => {
  const text = wordsIn(interimTestSection())
  expect(text).toContain('“if it considers it appropriate to do so” (section 5(3))')
  expect(text).toContain('need not find the three tests met')
})
