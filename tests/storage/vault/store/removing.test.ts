import { expect, test } from 'vitest'
import { RecordTampered } from '#src/storage/vault/keys/envelope.ts'
import { openVersion } from '#src/storage/vault/store/cases.ts'
import { lineOf } from '#src/storage/vault/store/lines.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon } from '#tests/support/openVaults.ts'

test('with the key of a destroyed case nothing of it opens, not even from a copy', async () => {
  const { vault } = await aVault('destroyed')
  const store = vaultStore(vault)
  await store.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
  const key = (await lineOf(vault, 'case_1'))?.key ?? ''
  const copy = await vault.database.read((tx) => tx.objectStore('versions').get([vault.record.id, key, 1]))
  await store.remove('case_1', noon)
  const [removed] = await store.removed()
  await store.destroy(removed?.key ?? '', noon)

  const left = await vault.database.read(async (tx) => [
    await tx.objectStore('cases').count(),
    await tx.objectStore('versions').count(),
  ])
  expect(left).toEqual([0, 0])
  if (!copy) throw new Error('There was a version')
  const head = { vault: vault.record.id, key, seq: 1, shard: 0, keys: [] }
  await expect(openVersion(vault, head, copy)).rejects.toThrow(RecordTampered)
  const later = await anotherTab('destroyed', vault)
  await expect(openVersion(later, head, copy)).rejects.toThrow(RecordTampered)
})

test('a case that is here is not destroyed, whatever its key', async () => {
  const { vault } = await aVault('not-destroyed')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  await store.destroy((await lineOf(vault, 'case_1'))?.key ?? '', noon)
  expect(await store.read('case_1')).toMatchObject({ kind: 'draft' })
})

test('a case with its versions comes back as it was', async () => {
  const { vault } = await aVault('back')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  await store.change('case_1', 1, { note: { step: 'acts', text: 'one' } }, noon)
  await store.remove('case_1', noon)
  await store.restore('case_1')
  expect(await store.undo('case_1', 2, noon)).toMatchObject({ saved: true, draft: { notes: {} } })
})
