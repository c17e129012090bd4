import { expect, test } from 'vitest'
import { casePath, itemPath, stepPath } from '#src/features/wizard/paths.ts'

test('addresses hold ids and the names of steps, nothing else', () => {
  expect(casePath('case-1')).toBe('/case/case-1')
  expect(stepPath('case-1', 'acts')).toBe('/case/case-1/acts')
  expect(itemPath('case-1', 'acts', 'act-2')).toBe('/case/case-1/acts/act-2')
})
