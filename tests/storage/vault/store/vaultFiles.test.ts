import { IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { StorageFull } from '#src/storage/faults.ts'
import { RecordTampered } from '#src/storage/vault/keys/envelope.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { destroyVault } from '#src/storage/vault/store/destroyVault.ts'
import { pieceBytes } from '#src/storage/vault/store/filePieces.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon, passphrase } from '#tests/support/openVaults.ts'
import { sameBytes, someBytes } from '#tests/support/someBytes.ts'

const three = someBytes(2 * pieceBytes + 1)

async function withFile(name: string) {
  const { vault } = await aVault(name)
  await vaultStore(vault).create(aDraft(), noon)
  await vaultFiles(vault).put('case_1', 'file_1', three)
  return vault
}
const piecesIn = ({ database }: OpenVault) => database.read((tx) => tx.objectStore('files').getAll())

afterEach(() => void vi.restoreAllMocks())

test('a file is read after the vault was closed and opened again', async () => {
  const vault = await withFile('files-again')
  const later = await anotherTab('files-again', vault)
  expect(sameBytes(await vaultFiles(later).read('case_1', 'file_1'), three)).toBe(true)
})

test('a file of which a piece is gone or altered on the disk is refused', async () => {
  const vault = await withFile('files-gone')
  const [, second] = await piecesIn(vault)
  if (!second) throw new Error('There are three pieces')
  const files = vaultFiles(vault)
  const at = [second.vault, second.key, second.file, second.piece] as const
  await vault.database.write((tx) => tx.objectStore('files').delete([...at]))
  await expect(files.read('case_1', 'file_1')).rejects.toThrow(RecordTampered)
  const ct = second.ct.map((byte, place) => (place === 0 ? byte ^ 1 : byte))
  await vault.database.write((tx) => tx.objectStore('files').put({ ...second, ct }))
  await expect(files.read('case_1', 'file_1')).rejects.toThrow(RecordTampered)
  await vault.database.write((tx) => tx.objectStore('files').put(second))
  expect(await files.read('case_1', 'file_1')).toHaveLength(three.length)
})

test('a full disk keeps no half of a file, and what was kept before stays', async () => {
  const vault = await withFile('files-full')
  const put = IDBObjectStore.prototype.put
  let pieces = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    pieces += this.name === 'files' ? 1 : 0
    if (pieces === 2) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, given)
  })
  const files = vaultFiles(vault)
  await expect(files.put('case_1', 'file_2', three)).rejects.toThrow(StorageFull)
  vi.restoreAllMocks()
  expect(await files.read('case_1', 'file_2')).toBeUndefined()
  expect(await piecesIn(vault)).toHaveLength(3)
  expect(await files.read('case_1', 'file_1')).toHaveLength(three.length)
})

test('a file that is put again under its id leaves no piece of the first', async () => {
  const vault = await withFile('files-twice')
  await vaultFiles(vault).put('case_1', 'file_1', someBytes(2))
  expect(await vaultFiles(vault).read('case_1', 'file_1')).toEqual(someBytes(2))
})

test('with a case destroyed, or the vault, no piece stays on the disk', async () => {
  const vault = await withFile('files-destroyed')
  const store = vaultStore(vault)
  await store.create(aDraft({ id: 'case_2' }), noon)
  await vaultFiles(vault).put('case_2', 'file_1', someBytes(2))
  await store.remove('case_1', noon)
  expect(await piecesIn(vault)).toHaveLength(4)
  await store.destroy((await store.removed())[0]?.key ?? '', noon)
  expect(await piecesIn(vault)).toHaveLength(1)
  await destroyVault(vault, passphrase)
  expect(await piecesIn(vault)).toEqual([])
})

test('with new keys a file is there under none of the old ones, also of a case kept aside', async () => {
  const vault = await withFile('files-rotated')
  const store = vaultStore(vault)
  await store.create(aDraft({ id: 'case_2' }), noon)
  await vaultFiles(vault).put('case_2', 'file_1', someBytes(2))
  await store.remove('case_2', noon)
  await rotateKeys(vault, passphrase)
  expect((await piecesIn(vault)).map(({ kid }) => kid)).toEqual(Array(4).fill('case-1'))
  const opened = await anotherTab('files-rotated', vault)
  await vaultStore(opened).restore('case_2')
  expect(sameBytes(await vaultFiles(opened).read('case_1', 'file_1'), three)).toBe(true)
  expect(await vaultFiles(opened).read('case_2', 'file_1')).toEqual(someBytes(2))
})

test('a damaged file does not keep the vault from going on with new keys', async () => {
  const vault = await withFile('files-damaged')
  const [first] = await piecesIn(vault)
  if (!first) throw new Error('There are three pieces')
  await vaultFiles(vault).put('case_1', 'file_2', someBytes(2))
  await vault.database.write((tx) => tx.objectStore('files').put({ ...first, ct: new Uint8Array(40) }))
  expect(await rotateKeys(vault, passphrase)).toBeDefined()
  const opened = await anotherTab('files-damaged', vault)
  expect(await vaultFiles(opened).read('case_1', 'file_2')).toEqual(someBytes(2))
  await expect(vaultFiles(opened).read('case_1', 'file_1')).rejects.toThrow(RecordTampered)
})

test('a vault that was kept before there were files stays as it is, and keeps files from then on', async () => {
  const { vault } = await aVault('files-from')
  await vaultStore(vault).create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
  const names = ['cases', 'versions', 'index', 'audit', 'marks', 'vaults'] as const
  const keyPaths = await vault.database.read(async (tx) => names.map((name) => tx.objectStore(name).keyPath))
  const old = await openDB('files-old', 1, {
    upgrade: (database) => {
      for (const [at, name] of names.entries())
        database.createObjectStore(name, { keyPath: keyPaths[at] ?? null })
    },
  })
  for (const name of names)
    for (const record of await vault.database.read((tx) => tx.objectStore(name).getAll()))
      await old.put(name, record)
  old.close()
  const opened = await anotherTab('files-old', vault)
  expect(await vaultStore(opened).read('case_1')).toMatchObject({
    draft: { case: { defendant: { name: 'Dan Ember' } } },
  })
  await vaultFiles(opened).put('case_1', 'file_1', someBytes(3))
  expect(await vaultFiles(opened).read('case_1', 'file_1')).toEqual(someBytes(3))
  expect(await openDatabase('files-old').read((tx) => tx.objectStore('files').count())).toBe(1)
})
