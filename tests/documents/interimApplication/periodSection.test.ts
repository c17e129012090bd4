import { expect, test } from 'vitest'
import { periodSection } from '#src/documents/interimApplication/periodSection.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

test('the period is fixed, ends with the main application, and the hearing is asked for by a day', () => {
  const text = wordsIn(periodSection(servedFrom()))
  expect(text).toContain('for a fixed period, to the end of 30 October 2026.')
  expect(text).toContain('(section 5(6))')
  expect(text).toContain('asks for a hearing by 8 July 2026.')
})

test('no day for the hearing asks for none, and no last day is a gap', () => {
  const text = wordsIn(periodSection(servedEmpty()))
  expect(text).toContain('[Not yet entered: the last day of the interim order]')
  expect(text).not.toContain('hearing by')
})
