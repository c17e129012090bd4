import { expect, test } from 'vitest'
import { isStreet, streetForms } from '#src/domain/shared/streetWords.ts'

test('a road is a road whichever way it is written', () => {
  expect(streetForms('Rd')).toEqual(['road', 'rd'])
  expect(streetForms('Larch')).toBeUndefined()
})

test('a street has a name and a kind', () => {
  expect(isStreet(['Mill', 'Lane'])).toBe(true)
  expect(isStreet(['Lane'])).toBe(false)
  expect(isStreet(['Port', 'Sallow'])).toBe(false)
})
