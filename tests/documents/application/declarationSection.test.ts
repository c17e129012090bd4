import { expect, test } from 'vitest'
import { declarationSection } from '#src/documents/application/declarationSection.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

test('the force’s own words stand above the officer’s name and number', () => {
  const text = wordsIn(declarationSection(servedFrom(), 'It is true. '))
  expect(text).toContain('Declaration\nIt is true.\nFor the applicant')
  expect(text).toContain('Lorcan Ashdown')
  expect(text).toContain('Detective Constable 4471')
})

test('without words of the force there is a gap, and a line to sign on all the same', () => {
  const blocks = declarationSection(servedEmpty(), ' ')
  expect(gapSteps(blocks)).toEqual(['applicant'])
  expect(wordsIn(blocks)).toContain('Signature')
})
