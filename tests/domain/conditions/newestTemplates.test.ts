import { expect, test } from 'vitest'
import { c01 } from '#src/domain/conditions/library/c01.ts'
import { c02 } from '#src/domain/conditions/library/c02.ts'
import { library } from '#src/domain/conditions/library.ts'
import { newestTemplates } from '#src/domain/conditions/newestTemplates.ts'

test('of each condition the newest version is offered, whatever its place in the list', () => {
  const second = { ...c01, version: 2 }
  expect(newestTemplates([second, c01, c02])).toEqual([second, c02])
  expect(newestTemplates([c01, second])).toEqual([second])
})

test('what is withdrawn is not offered, nor an older version of it', () => {
  const gone = { ...c01, version: 2, withdrawn: { from: '2027-01-01', replacedBy: 'C02' } }
  expect(newestTemplates([c01, gone, c02])).toEqual([c02])
})

test('the library that is shipped offers each of its codes', () => {
  expect(newestTemplates().map(({ code }) => code)).toEqual([...new Set(library.map(({ code }) => code))])
})
