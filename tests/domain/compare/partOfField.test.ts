import { expect, test } from 'vitest'
import { partOfField } from '#src/domain/compare/partOfField.ts'

test.each([
  ['prohibitions', 'items', 'conditions'],
  ['acts', 'items', 'acts'],
  ['defendant', 'name', 'parties'],
  ['applicant', 'authorisation', 'notSigned'],
  ['applicant', 'force', 'parties'],
  ['length', 'period', 'period'],
  ['safety', 'plan', 'other'],
] as const)('what stands on the page %s as %s is signed as %s', (step, field, part) => {
  expect(partOfField(step, field)).toBe(part)
})
