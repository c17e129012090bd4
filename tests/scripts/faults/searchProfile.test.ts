import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchProfile } from '#scripts/faults/browser/searchProfile.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spo-search-'))
  mkdirSync(join(folder, 'Default', 'IndexedDB'), { recursive: true })
  writeFileSync(join(folder, 'Default', 'History'), Buffer.from([0, 1, ...Buffer.from('xxmarkone'), 255]))
  writeFileSync(join(folder, 'Default', 'IndexedDB', '000003.log'), Buffer.from('-marktwo-', 'utf16le'))
  writeFileSync(join(folder, 'Default', 'keys'), Buffer.from([9, 8, 7, 200, 201]))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'SingletonLock'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a mark is found in either way of writing it, in any folder', () => {
  const { hits } = searchProfile(folder, ['markone', 'marktwo', 'markthree'])
  expect(hits).toEqual([
    { mark: 'markone', file: join('Default', 'History') },
    { mark: 'marktwo', file: join('Default', 'IndexedDB', '000003.log') },
  ])
})

test('bytes are found as they are', () => {
  const found = searchProfile(folder, [new Uint8Array([7, 200]), new Uint8Array([7, 201])])
  expect(found.hits).toEqual([{ mark: 'byte string 1', file: join('Default', 'keys') }])
})

test('it says how much was searched', () => {
  expect(searchProfile(folder, ['none'])).toEqual({ hits: [], files: 3, bytes: 12 + 18 + 5 })
})
