import { expect, test } from 'vitest'
import { placeOf } from '#src/domain/case/places.ts'
import { stepIds } from '#src/domain/flow/steps.ts'

test.each([
  [['acts', 'items', 2, 'when', 'on'], 'acts, number 3'],
  [['protected', 'people', 0, 'relationship'], 'people to be protected, number 1, relationship'],
  [['defendant', 'born', 'value'], 'defendant, date of birth'],
  [['requirements', 'items', 0, 'provider', 'ifRefused'], 'requirements, number 1, provider, if refused'],
  [['court', 'avoid', 1, 'from'], 'court and hearing, dates to avoid, number 2, first day or start'],
  [['marks', 'lodgedOn'], 'what was done with the papers, day on which it was lodged'],
  [[], 'application'],
])('%j is said as “%s”', (path, words) => {
  expect(placeOf(path)).toBe(words)
})

test('every part of a case has a name in plain words, and no two the same', () => {
  const names = stepIds.map((step) => placeOf([step]))
  expect(new Set(names).size).toBe(stepIds.length)
  for (const name of names) expect(name).toMatch(/^[a-z0-9’, ]+$/)
})
