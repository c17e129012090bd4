import { expect, test } from 'vitest'
import { asRemoved, lastRemovedFirst, lineOf, listOf, readLines } from '#src/storage/vault/store/lines.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon } from '#tests/support/openVaults.ts'

test('cases that are here and those kept aside are told apart', async () => {
  const { vault } = await aVault('apart')
  const store = vaultStore(vault)
  await store.create(aDraft({ id: 'case_1' }), noon)
  await store.create(aDraft({ id: 'case_2' }), noon)
  await store.remove('case_2', noon)
  const lines = await readLines(vault)
  expect(listOf(lines).map(({ id }) => id)).toEqual(['case_1'])
  expect(lastRemovedFirst(lines).map(asRemoved)).toMatchObject([
    { removedAt: noon, summary: { id: 'case_2' } },
  ])
  expect(await lineOf(vault, 'case_2')).toBeUndefined()
})

test('a list that is damaged is made again from the cases', async () => {
  const { vault } = await aVault('damaged')
  const store = vaultStore(vault)
  await store.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
  const listed = await store.list()
  await vault.database.write(async (tx) => {
    const [shard] = await tx.objectStore('index').getAll()
    if (shard) await tx.objectStore('index').put({ ...shard, ct: shard.ct.map((byte) => byte ^ 1) })
  })
  vault.known.shards.clear()
  expect(await store.list()).toEqual(listed)
  await store.change('case_1', 1, { note: { step: 'acts', text: 'on' } }, noon)
  vault.known.shards.clear()
  expect(await store.list()).toEqual(listed)
})

test('a list that was taken away is made again from the cases', async () => {
  const { vault } = await aVault('gone')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  const listed = await store.list()
  await vault.database.write((tx) => tx.objectStore('index').clear())
  vault.known.shards.clear()
  expect(await store.list()).toEqual(listed)
})
