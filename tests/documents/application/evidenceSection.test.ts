import { expect, test } from 'vitest'
import { evidenceSection } from '#src/documents/application/evidenceSection.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

test('an exhibit has its reference, what it is, its day, who produces it and its acts', () => {
  expect(wordsIn(evidenceSection(servedFrom()))).toContain(
    'OM/1\nScreenshots of 31 text messages (9 pages)\n6 Apr 2026\nOttoline Marshbank\n1',
  )
})

test('an exhibit that is redacted says so, with or without pages', () => {
  const [exhibit] = servedFrom().exhibits
  const served = (pages: string | undefined) => ({
    ...servedFrom(),
    exhibits: exhibit ? [{ ...exhibit, redacted: true, pages }] : [],
  })
  expect(wordsIn(evidenceSection(served('2 pages')))).toContain('(2 pages, redacted)')
  expect(wordsIn(evidenceSection(served(undefined)))).toContain('messages (redacted)')
})

test('no exhibit is said in a sentence', () => {
  expect(wordsIn(evidenceSection(servedEmpty()))).toContain('No exhibit is served with this application.')
})
