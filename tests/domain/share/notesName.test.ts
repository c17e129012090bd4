import { expect, test } from 'vitest'
import { notesName } from '#src/domain/share/notesName.ts'

test('the name of a file with notes says nothing of what it is', () => {
  expect(notesName('spo-handover-4f7a09c2.age')).toBe('notes-4f7a09c2.age')
  expect(notesName('something else')).toBe('notes-file.age')
})
