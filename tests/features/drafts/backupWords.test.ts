import { expect, test } from 'vitest'
import { countWords, spacedHead } from '#src/features/drafts/backupWords.ts'

test('how much is in a backup is said with thousands apart', () => {
  expect(countWords({ applications: 12, versions: 240, files: 9, entries: 1423 })).toBe(
    '12 applications with 240 versions, 9 files and 1,423 audit entries',
  )
  expect(countWords({ applications: 1, versions: 1, files: 0, entries: 1 })).toBe(
    '1 application with 1 version and 1 audit entry',
  )
})

test('the head of the record is read in fours', () => {
  expect(spacedHead('3f9ac21b77e0')).toBe('3f9a c21b 77e0')
})
