import { expect, test } from 'vitest'
import { isSliceId, slices } from '#src/domain/case/slices.ts'
import { stepIds } from '#src/domain/flow/steps.ts'

test('every page of the wizard holds answers of its own but those that only show them', () => {
  expect(stepIds.filter((step) => !isSliceId(step))).toEqual(['thread', 'challenge', 'answers', 'documents'])
  expect(Object.keys(slices).every((step) => stepIds.some((id) => id === step))).toBe(true)
})

test.each(['toString', '__proto__', 'constructor', 'case', ''])('“%s” is no step with answers', (name) => {
  expect(isSliceId(name)).toBe(false)
})
