import { expect, test } from 'vitest'
import { firstHistory } from '#src/storage/history.ts'
import { readVersion, writeVersion } from '#src/storage/vault/store/versionText.ts'

test('a version comes back with its history and its very text, line breaks and all', () => {
  const history = firstHistory(3, '2026-11-23T12:00:00.000Z')
  const text = '{"a":"one\\ntwo"}\nand ‘more’ 😀'
  expect(readVersion(writeVersion(history, text))).toEqual({ history, text })
})
