import { expect, test } from 'vitest'
import { groupOfStep } from '#src/domain/compare/groupOfStep.ts'

test.each([
  ['prohibitions', 'conditions'],
  ['map', 'conditions'],
  ['acts', 'acts'],
  ['defendant', 'parties'],
  ['length', 'period'],
  ['safety', 'other'],
] as const)('a change of the page %s is one of the %s', (step, part) => {
  expect(groupOfStep(step)).toBe(part)
})
