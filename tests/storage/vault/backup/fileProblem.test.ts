import { expect, test } from 'vitest'
import { fileProblem, headerLength, largestBackup } from '#src/storage/vault/backup/fileProblem.ts'

const header = 'age-encryption.org/v1\n-> X25519 abc\nabcd\n--- checksum\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a file of 200 MiB may be a backup, and one byte more is refused', () => {
  const most = new Uint8Array(largestBackup + 1)
  most.set(bytesOf(header))
  expect(fileProblem(most.subarray(0, largestBackup))).toBeUndefined()
  expect(fileProblem(most)).toBe('This file is larger than 200 MB, so it is not a backup made by this app.')
})

test('the header ends with the line of its checksum', () => {
  expect(headerLength(bytesOf(`${header}rest`))).toBe(header.length)
  expect(headerLength(bytesOf(header.slice(0, -1)))).toBeUndefined()
  expect(headerLength(bytesOf('--- no header'))).toBeUndefined()
})

test('a header that does not end soon is refused, however long the file is', () => {
  const endless = bytesOf(`age-encryption.org/v1\n-> a${'b'.repeat(256 * 1024)}\n--- checksum\n`)
  expect(fileProblem(endless)).toMatch(/damaged/)
})

test.each([
  ['This file is empty.', new Uint8Array()],
  ['This file is a compressed file, not a backup made by this app.', new Uint8Array([0x1f, 0x8b, 8, 0])],
  ['This file is not a backup made by this app.', bytesOf('hello')],
  ['This file is not a backup made by this app.', bytesOf('age-encryption.org/v1')],
])('%s', (problem, file) => {
  expect(fileProblem(file)).toBe(problem)
})
