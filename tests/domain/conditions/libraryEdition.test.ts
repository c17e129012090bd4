import { expect, test } from 'vitest'
import { library } from '#src/domain/conditions/library.ts'
import { libraryEdition } from '#src/domain/conditions/libraryEdition.ts'

test('the edition differs once a wording is added or made anew', () => {
  const [first, ...rest] = library
  if (!first) throw new Error('The library is empty')
  const newer = [{ ...first, version: first.version + 1 }, ...rest]
  const editions = [library, rest, newer].map((known) => libraryEdition(known))
  expect(new Set(editions).size).toBe(3)
  expect(libraryEdition()).toMatch(/^\d+ wordings, edition \d+$/)
})
