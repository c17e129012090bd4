import { beforeEach, describe, expect, test } from 'vitest'
import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { DraftMissing } from '#src/storage/faults.ts'
import { pieceBytes } from '#src/storage/vault/store/filePieces.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { inMemoryDevice, vaultDevice } from '#tests/support/devices.ts'
import { noon } from '#tests/support/openVaults.ts'
import { sameBytes, someBytes } from '#tests/support/someBytes.ts'

describe.each([
  ['in a vault', vaultDevice],
  ['in memory', inMemoryDevice],
])('the files of a case %s', (_, aDevice) => {
  let store: DraftStore
  let files: CaseFiles
  const destroyed = async () => {
    const [removed] = await store.removed()
    await store.destroy(removed?.key ?? '', noon)
  }

  beforeEach(async () => {
    const device = aDevice()
    store = await device.tab()
    files = device.files()
    await store.create(aDraft(), noon)
  })

  test.each([
    ['no bytes', 0],
    ['one byte', 1],
    ['exactly one piece', pieceBytes],
    ['one byte more than a piece', pieceBytes + 1],
    ['9 MB', 9_000_000],
  ])('of %s come back to the byte', async (_, length) => {
    const bytes = someBytes(length)
    await files.put('case_1', 'file_1', bytes)
    expect(bytes.length).toBe(length)
    expect(sameBytes(await files.read('case_1', 'file_1'), bytes)).toBe(true)
  })

  test('are copies: what the caller does with the bytes afterwards changes nothing', async () => {
    const bytes = someBytes(3)
    await files.put('case_1', 'file_1', bytes)
    bytes[0] = 99
    const read = await files.read('case_1', 'file_1')
    if (read) read[1] = 99
    expect(await files.read('case_1', 'file_1')).toEqual(someBytes(3))
  })

  test('are told apart by their ids and by their cases', async () => {
    await store.create(aDraft({ id: 'case_2' }), noon)
    await files.put('case_1', 'file_1', someBytes(5, 1))
    await files.put('case_1', 'file_2', someBytes(5, 2))
    await files.put('case_2', 'file_1', someBytes(5, 3))
    expect(await files.read('case_1', 'file_1')).toEqual(someBytes(5, 1))
    expect(await files.read('case_1', 'file_2')).toEqual(someBytes(5, 2))
    expect(await files.read('case_2', 'file_1')).toEqual(someBytes(5, 3))
    expect(await files.read('case_2', 'file_2')).toBeUndefined()
    expect(await files.read('case_1', 'file')).toBeUndefined()
  })

  test('are only kept for a case that is here', async () => {
    await expect(files.put('case_9', 'file_1', someBytes(5))).rejects.toThrow(DraftMissing)
    expect(await files.read('case_9', 'file_1')).toBeUndefined()
  })

  test('are there again when a deleted case is put back', async () => {
    await files.put('case_1', 'file_1', someBytes(5))
    await store.remove('case_1', noon)
    expect(await files.read('case_1', 'file_1')).toBeUndefined()
    await store.restore('case_1')
    expect(await files.read('case_1', 'file_1')).toEqual(someBytes(5))
  })

  test('are there after a change of the case was undone', async () => {
    await files.put('case_1', 'file_1', someBytes(5))
    await store.change('case_1', 1, { note: { step: 'acts', text: 'one' } }, noon)
    await store.undo('case_1', 2, noon)
    expect(await files.read('case_1', 'file_1')).toEqual(someBytes(5))
  })

  test('are gone when their case is destroyed, and are not those of a later case of that id', async () => {
    await files.put('case_1', 'file_1', someBytes(5))
    await store.remove('case_1', noon)
    await destroyed()
    await store.create(aDraft(), noon)
    expect(await files.read('case_1', 'file_1')).toBeUndefined()
  })

  test('are gone when the time to put their case back is over', async () => {
    await files.put('case_1', 'file_1', someBytes(5))
    await store.remove('case_1', noon)
    await store.purge('2026-12-24T12:00:00.000Z')
    expect(await store.restore('case_1')).toEqual({ restored: false, because: 'notKept' })
    await store.create(aDraft(), noon)
    expect(await files.read('case_1', 'file_1')).toBeUndefined()
  })
})
