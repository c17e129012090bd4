import { expect, test } from 'vitest'
import { backupName } from '#src/storage/vault/backup/backupName.ts'

test('a backup is named by its day alone', () => {
  expect(backupName('2026-11-28T17:00:00.000Z')).toBe('spo-backup-2026-11-28.age')
})
