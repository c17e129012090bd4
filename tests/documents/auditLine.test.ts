import { expect, test } from 'vitest'
import { auditLine, recordedAtDownload } from '#src/documents/auditLine.ts'

test('the head is printed in groups of four, so that two people can compare it', () => {
  expect(auditLine('3f9ac21b77e0')).toBe('Audit record 3f9a c21b 77e0')
})

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['the words of a page without a vault', 'no audit record'],
  ['eleven characters', '3f9ac21b77e'],
  ['thirteen characters', '3f9ac21b77e01'],
  ['a letter that is none of a hash', '3f9ac21b77eg'],
])('with %s there is no record, and the paper says so', (_, audit) => {
  expect(auditLine(audit)).toBe('No audit record')
})

test('a paper that is read on the page says that its record comes with the download', () => {
  expect(auditLine(recordedAtDownload)).toBe(
    'Audit record: its number is printed when this paper is downloaded',
  )
})
