import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a text or bytes reach the officer under the name given', async () => {
  const files = savedFiles()
  saveFile('spo-case-1.json', 'application/json', '{"name":"Siân"}')
  saveFile('pack.zip', 'application/zip', new Uint8Array([80, 75]))
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['spo-case-1.json', 'application/json'],
    ['pack.zip', 'application/zip'],
  ])
  expect(await files[0]?.text()).toBe('{"name":"Siân"}')
  expect(await files[1]?.text()).toBe('PK')
})

test('the content stays within reach for a minute and is then let go', () => {
  savedFiles()
  const letGo = vi.spyOn(URL, 'revokeObjectURL')
  saveFile('spo-case-1.json', 'application/json', '{}')
  vi.advanceTimersByTime(59_999)
  expect(letGo).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(letGo).toHaveBeenCalledExactlyOnceWith('blob:0')
})
