import { expect, test } from 'vitest'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { fill } from '#src/storage/vault/backup/fill.ts'
import { forget } from '#src/storage/vault/store/attempt.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { newVault, putVault } from '#src/storage/vault/store/makeVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aCaseOf, someContents } from '#tests/support/aBackup.ts'
import { making } from '#tests/support/filledVault.ts'

async function filled(name: string, contents = someContents()) {
  const { vault } = await newVault(openDatabase(name), making)
  await fill(vault, contents)
  forget(vault)
  return vault
}

test('a new vault holds what was put into it, under its own id and name', async () => {
  const contents = someContents()
  const vault = await filled('fill', contents)
  const { id, label, publicKey } = vault.record
  expect((await contentsOf(vault)).contents).toEqual({
    ...contents,
    vault: id,
    label,
    audit: { ...contents.audit, publicKey },
  })
})

test('more applications than one shard of the list holds are all in the list', async () => {
  const cases = Array.from({ length: 501 }, (_, at) => aCaseOf(`case_${at}`, 1, 1))
  const vault = await filled('fill-many', { ...someContents(), cases })
  expect(await vaultStore(vault).list()).toHaveLength(501)
  const shards = await vault.database.read((tx) => tx.objectStore('index').count())
  expect(shards).toBe(2)
})

test('an application that this version cannot read keeps its text and stands in the list', async () => {
  const text = '{"case":{"schema":99,"id":"case_9"}}'
  const version = { seq: 3, at: '2026-11-20T10:00:00.000Z', kept: [], text }
  const cases = [{ id: 'case_9', undo: [], redo: [], versions: [version] }]
  const vault = await filled('fill-unreadable', { ...someContents(), cases })
  await putVault(vault, [{ at: version.at, action: 'restored' }])
  const store = vaultStore(vault)
  expect(await store.list()).toMatchObject([{ id: 'case_9', startedOn: '2026-11-20' }])
  expect(await store.read('case_9')).toMatchObject({ kind: 'unreadable', text })
})

test('settings that this version does not know, or that go too far, are not taken', async () => {
  const settings = { lockAfterMinutes: 600, more: 'x' }
  const vault = await filled('fill-settings', { ...someContents(), settings })
  expect((await contentsOf(vault)).contents.settings).toEqual({ lockAfterMinutes: 10 })
})

test('a case without a version is refused', async () => {
  const cases = [{ id: 'case_1', undo: [], redo: [], versions: [] }]
  await expect(filled('fill-none', { ...someContents(), cases })).rejects.toThrow(TypeError)
})
