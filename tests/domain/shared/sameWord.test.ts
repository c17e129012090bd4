import { expect, test } from 'vitest'
import { sameWord } from '#src/domain/shared/sameWord.ts'

test.each([
  ['St', 'Street', true],
  ['St', 'Saint', true],
  ['Cl', 'close', true],
  ['Ave', 'AVENUE', true],
  ['Sch', 'School', true],
  ["Annie's", 'Annies', true],
  ['Hospitals', 'Hospital', true],
  ['Road', 'Row', false],
  ['Larch', 'Larsh', false],
  ['press', 'pres', false],
])('%s and %s', (one, other, same) => {
  expect(sameWord(one) === sameWord(other)).toBe(same)
})
